/** A place on the map, in pixels. */
interface Place {
  readonly x: number
  readonly y: number
  /** Whether it goes before others that stand too near to it. */
  readonly isFirst: boolean
}

/**
 * Which places stand nearer to another than so many pixels, so that a finger could not tell them
 * apart. Of such a cluster one is left: the first, or one that goes before others.
 */
export function crowdedAmong(places: readonly Place[], least: number): boolean[] {
  const kept: Place[] = []
  const isCrowded = places.map(() => true)
  for (const wanted of [true, false])
    for (const [index, place] of places.entries()) {
      const isFree = kept.every(({ x, y }) => Math.hypot(x - place.x, y - place.y) >= least)
      if (place.isFirst !== wanted || !isFree) continue
      kept.push(place)
      isCrowded[index] = false
    }
  return isCrowded
}
