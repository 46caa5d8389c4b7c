// The order of sources, encoders and paths: by code point, as Python, git and `LC_ALL=C sort` have it.

/**
 * Compares two well-formed strings by code points; negative, zero or positive. JavaScript's own `<` compares UTF-16 units,
 * which puts U+1F600 (D83D DE00) before U+FFFD.
 */
export function compareCodePoints(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  for (let index = 0; index < shorter; index++) {
    const left = a.charCodeAt(index)
    const right = b.charCodeAt(index)
    if (left !== right) return rank(left) - rank(right)
  }
  return a.length - b.length
}

/** Surrogates are halves of code points above U+FFFF, so they rank above every unit that stands for itself. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}
