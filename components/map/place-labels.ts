import { type Box, contains, overlap } from './box'

/** A text that wants to stand beside a point of the map. Lengths in pixels, y downwards. */
export interface LabelRequest {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Room between the point and the text: half the mark and a little more. */
  readonly gap: number
  /** Names of rivers and countries stand on their point, those of places beside it. */
  readonly centred?: boolean
}

/** Top left corner of a label that found room. */
export interface PlacedLabel {
  readonly key: string
  readonly left: number
  readonly top: number
}

function candidates({ x, y, width, height, gap, centred }: LabelRequest, frame: Box): Box[] {
  const at = (left: number, top: number) => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  })
  if (centred) return [at(x - width / 2, y - height / 2)]
  // Above and below its point a name may stand aside to keep within the frame.
  const middle = Math.max(frame.left, Math.min(x - width / 2, frame.right - width))
  return [
    at(x + gap, y - height / 2),
    at(x - gap - width, y - height / 2),
    at(middle, y - gap - height),
    at(middle, y + gap),
    at(x + gap * 0.7, y - gap * 0.7 - height),
    at(x + gap * 0.7, y + gap * 0.7),
    at(x - gap * 0.7 - width, y - gap * 0.7 - height),
    at(x - gap * 0.7 - width, y + gap * 0.7),
  ]
}

/** What a label has to do with. Lengths in pixels, y downwards. */
export interface LabelRoom {
  /** No label reaches beyond it: half a name at the edge of a map cannot be read. */
  readonly frame: Box
  /** Where no label may stand: marks, and what lies over the map. */
  readonly taken: readonly Box[]
}

/**
 * Places labels so that none covers another or what is taken, in the order given: what comes first
 * stands. Greedy over the eight positions of map lettering after Imhof (1962), right of the point
 * first; a label without room is left out.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { frame, taken }: LabelRoom,
): readonly PlacedLabel[] {
  const full = [...taken]
  const placed: PlacedLabel[] = []
  for (const request of requests) {
    const room = candidates(request, frame).find(
      (box) => isWithin(box, frame) && !full.some((other) => overlap(box, other)),
    )
    if (!room) continue
    full.push(room)
    placed.push({ key: request.key, left: room.left, top: room.top })
  }
  return placed
}

function isWithin({ left, top, right, bottom }: Box, frame: Box): boolean {
  return contains(frame, { x: left, y: top }) && contains(frame, { x: right, y: bottom })
}
