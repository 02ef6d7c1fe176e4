import type { StartLineId } from './courses'
import type { EditedLine } from './edited-line'
import { type GridPoint, isSamePoint } from './grid'
import { type Ground, isInCountry } from './ground'
import { nearestIndex } from './nearest-index'

/** So many handles it has, its ends among them. */
const handleCount = 8
/** Steps of the grid, a hundredth of a degree. */
const inch = 1000

/**
 * A plain line from north to south through the middle of the country, for who is to draw one without
 * having seen it.
 * @param drawn the line that is asked for
 */
export function neutralLine(drawn: StartLineId, ground: Ground): EditedLine {
  const [west, south, east, north] = ground.box
  const longitude = Math.round((west + east) / 2)
  const inside: number[] = []
  for (let latitude = north; latitude >= south; latitude -= inch)
    if (isInCountry([longitude, latitude], ground)) inside.push(latitude)
  const ends = [inside[0]!, inside.at(-1)!].map(
    (latitude) => ground.ring[nearestIndex(ground.ring, [longitude, latitude]).index]!,
  )
  const [from, to] = [ends[0]!, ends[1]!]
  const handles = Array.from({ length: handleCount }, (_, index): GridPoint => {
    if (index === 0) return from
    if (index === handleCount - 1) return to
    return [longitude, Math.round(from[1] + ((to[1] - from[1]) * index) / (handleCount - 1))]
  }).filter((handle, index, all) => index === 0 || !isSamePoint(handle, all[index - 1]!))
  return { drawn, parts: [{ handles, courses: handles.slice(1).map(() => 'straight') }] }
}
