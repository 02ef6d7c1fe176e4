import { commitLine } from '@/components/what-if/edit-actions'
import { useEditStore } from '@/components/what-if/edit-store'
import { type HandlePlace, insertHandle, moveHandle, removeHandle } from '@/geodata/what-if/edit'
import { type GridPoint, toDegrees, toGrid } from '@/geodata/what-if/grid'
import { placeOf } from './drag-line'

/** In kilometres; the words of the page say so. */
export const nudges = { coarse: 5, fine: 0.5 } as const

const kilometresPerDegree = 111.32
const steps: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** A place so many kilometres to the east and the north of another. */
export function placeBeside(point: GridPoint, east: number, north: number): GridPoint {
  const [lng, lat] = toDegrees(point)
  const shrink = Math.cos((lat! * Math.PI) / 180)
  return toGrid([lng! + east / kilometresPerDegree / shrink, lat! + north / kilometresPerDegree])
}

/** Moves a handle by some kilometres to the east and the north. */
export function nudgeHandle(place: HandlePlace, east: number, north: number): void {
  const { line } = useEditStore.getState().history
  const handle = line.parts[place.part]?.handles[place.handle]
  if (!handle) return
  useEditStore.setState({ selected: place })
  commitLine(moveHandle(line, place, placeBeside(handle, east, north)))
}

/** Puts a handle in the middle of the leg that begins at one, and chooses it. */
export function insertAfter(place: HandlePlace): void {
  const { workshop, history } = useEditStore.getState()
  const part = history.line.parts[place.part]
  const leg = Math.min(place.handle, (part?.courses.length ?? 1) - 1)
  const path = workshop && part ? workshop.divider.pathOf(part, leg) : []
  const [from, to] = [path[0], path.at(-1)]
  if (!workshop || !from || !to) return
  const middle: GridPoint =
    path.length > 2
      ? path[Math.floor(path.length / 2)]!
      : [Math.round((from[0] + to[0]) / 2), Math.round((from[1] + to[1]) / 2)]
  useEditStore.setState({ selected: { part: place.part, handle: leg + 1 } })
  commitLine(insertHandle(history.line, { part: place.part, handle: leg }, middle, workshop.ground))
}

export function removeAt(place: HandlePlace): void {
  commitLine(removeHandle(useEditStore.getState().history.line, place))
}

/** What a key does to the handle that has the focus; `false` for a key that does nothing. */
export function actByKey({ key, shiftKey, target }: KeyboardEvent): boolean {
  const place = target instanceof Element ? placeOf(target) : null
  if (!place) return false
  const step = steps[key]
  const kilometres = shiftKey ? nudges.fine : nudges.coarse
  if (step) nudgeHandle(place, step[0] * kilometres, step[1] * kilometres)
  else if (key === 'Insert') insertAfter(place)
  else if (key === 'Delete' || key === 'Backspace') removeAt(place)
  else return false
  return true
}
