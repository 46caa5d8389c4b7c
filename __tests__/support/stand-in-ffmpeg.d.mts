export function answer(
  folder: string,
  args: readonly string[],
  cwd: string,
): { readonly status: number; readonly stdout: string; readonly stderr: string; readonly wait: number }
