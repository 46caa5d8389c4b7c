// How numbers are written, so that a rounded one never seems to be on the other side of a limit.

const UNDEFINED = 'undefined'

/** Fixed decimals; `undefined` for what is not a finite number, never 0. */
export function fixed(value: number | null, decimals: number): string {
  return value === null || !Number.isFinite(value) ? UNDEFINED : minus(value.toFixed(decimals))
}

/** A correlation in a table: four decimals. */
export const correlation = (value: number | null): string => fixed(value, 4)

/** At least four decimals, and as many as it takes not to round onto the limit, across it, or by more than a twentieth. */
export function againstLimit(value: number | null, limit: number): string {
  if (value === null || !Number.isFinite(value)) return UNDEFINED
  for (let decimals = 4; decimals <= 16; decimals++) {
    const text = value.toFixed(decimals)
    const shown = Number(text)
    const sameSide = Math.sign(shown - limit) === Math.sign(value - limit)
    if (sameSide && Math.abs(shown - value) <= Math.abs(value) / 20) return minus(text)
  }
  return minus(String(value))
}

/** 33840 → 33,840. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Three significant digits, for captions: 0.0042, 12.3, 1204. */
export function significant(value: number): string {
  if (!Number.isFinite(value)) return UNDEFINED
  return minus(Math.abs(value) >= 1000 ? value.toFixed(0) : String(Number(value.toPrecision(3))))
}

const minus = (text: string): string => text.replace(/^-/, '−')

/** "1 fold", "9 folds". */
export function plural(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? '' : 's'}`
}
