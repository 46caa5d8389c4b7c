// A column of names that repeat: every distinct name once, and one index a row.
import { compareCodePoints } from '../formats/code-point-order.js'
import { GrowableColumn } from './growable-column.js'

export class NameColumn {
  // A Map, not an object: a source may be called `__proto__`.
  readonly #indexByName = new Map<string, number>()
  readonly #indexes = new GrowableColumn((length) => new Int32Array(length))

  push(name: string): void {
    let index = this.#indexByName.get(name)
    if (index === undefined) {
      index = this.#indexByName.size
      this.#indexByName.set(name, index)
    }
    this.#indexes.push(index)
  }

  /** The distinct names in code-point order, and per row the index of its name among them. */
  finish(): { names: readonly string[]; indexOf: Int32Array } {
    const inFileOrder = [...this.#indexByName.keys()]
    const names = inFileOrder.toSorted(compareCodePoints)
    const placeByName = new Map(names.map((name, place) => [name, place]))
    const places = Int32Array.from(inFileOrder, (name) => placeByName.get(name)!)
    return { names, indexOf: this.#indexes.finish().map((index) => places[index]!) }
  }
}
