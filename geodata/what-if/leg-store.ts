import type { Course } from './edited-line'
import type { GridPoint } from './grid'
import type { Ground } from './ground'
import { type Leg, makeLeg } from './leg'

/** So many legs are kept: a long drag makes two with every step. */
const most = 2000

/** The legs of a ground, each made once: a handle that moves changes two of them. */
export class LegStore {
  readonly #made = new Map<string, Leg | null>()

  constructor(readonly ground: Ground) {}

  get(from: GridPoint, to: GridPoint, course: Course): Leg | null {
    const key = `${from[0]},${from[1]},${to[0]},${to[1]},${course}`
    let leg = this.#made.get(key)
    if (leg === undefined) {
      leg = makeLeg(from, to, course, this.ground)
      if (this.#made.size >= most) this.#made.clear()
      this.#made.set(key, leg)
    }
    return leg
  }
}
