/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number]

/** The box around boxes; `null` around none. */
export function unite(boxes: readonly Bounds[]): Bounds | null {
  const [first] = boxes
  if (!first) return null
  return boxes.reduce(
    (all, box): Bounds => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ],
    first,
  )
}

function encloses(outer: Bounds, inner: Bounds): boolean {
  return (
    outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
  )
}

/**
 * What the map should show for a passage, `null` when it may stay as it is. Who comes into a section
 * sees the view that the section wants, unless the passage is about other parts of the world; within
 * the section each passage has its own places shown.
 *
 * @param stated the view that the section wants
 * @param places of the features that the passage mentions
 */
export function boundsOfPassage({
  stated,
  places,
  isNewSection,
}: {
  readonly stated: Bounds | null
  readonly places: readonly Bounds[]
  readonly isNewSection: boolean
}): Bounds | null {
  const mentioned = unite(places)
  if (!isNewSection || !stated) return mentioned
  return mentioned && !encloses(stated, mentioned) ? mentioned : stated
}
