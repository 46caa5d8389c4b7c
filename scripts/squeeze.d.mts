export function squeeze(code: string): { code: string; lines: number[] }
