import type { Map as LeafletMap } from 'leaflet'
import { cancelPreview, commitLine } from '@/components/what-if/edit-actions'
import { previewLine, useEditStore, type Workshop } from '@/components/what-if/edit-store'
import { type HandlePlace, insertHandle, moveHandle } from '@/geodata/what-if/edit'
import type { EditedLine } from '@/geodata/what-if/edited-line'
import { type GridPoint, toDegrees, toGrid } from '@/geodata/what-if/grid'
import { nearestIndex } from '@/geodata/what-if/nearest-index'

/** An end this near to the border, in pixels, goes to the nearest corner of it. */
const magnet = 14
/** Of the middle of a handle that stands among others, in pixels. */
const dotReach = 7
/** What is moved by less, in pixels, is not moved. */
const tremor = 3

/** The handle that an element of the map is, by the numbers it carries. */
export function placeOf(element: Element): HandlePlace | null {
  const handle = element.closest<HTMLElement>('[data-handle]')
  if (!handle) return null
  return { part: Number(handle.dataset['part']), handle: Number(handle.dataset['handle']) }
}

/**
 * Has the reader drag handles, and the line itself, by mouse, pen or finger.
 * @param layer what the handles and the line are drawn in
 * @returns what ends it
 */
export function watchDrags(map: LeafletMap, layer: HTMLElement): () => void {
  /** The drag that is under way. */
  let drag: {
    readonly pointerId: number
    readonly from: EditedLine
    readonly place: HandlePlace
    readonly start: { readonly x: number; readonly y: number }
    moved: boolean
  } | null = null

  const positionAt = ({ clientX, clientY }: PointerEvent): GridPoint => {
    const { left, top } = map.getContainer().getBoundingClientRect()
    const { lng, lat } = map.containerPointToLatLng([clientX - left, clientY - top])
    return toGrid([lng, lat])
  }

  const begin = (event: PointerEvent) => {
    const { workshop, history } = useEditStore.getState()
    if (!workshop || event.button !== 0 || !(event.target instanceof Element)) return
    event.preventDefault()
    const wanted = positionAt(event)
    const handle = placeOf(event.target) ?? handleNear(wanted, history.line, map)
    const place = handle ?? legNear(wanted, history.line, workshop)
    if (!place) return
    const from = handle ? history.line : insertHandle(history.line, place, wanted, workshop.ground)
    const moving = handle ?? { ...place, handle: place.handle + 1 }
    event.target.setPointerCapture(event.pointerId)
    drag = {
      pointerId: event.pointerId,
      from,
      place: moving,
      start: { x: event.clientX, y: event.clientY },
      moved: false,
    }
    useEditStore.setState({ selected: moving })
    if (!handle) previewLine(from)
    else event.target.closest<HTMLElement>('button')?.focus({ preventScroll: true })
  }

  const move = (event: PointerEvent) => {
    const { workshop } = useEditStore.getState()
    if (!drag || !workshop || event.pointerId !== drag.pointerId) return
    const way = Math.hypot(event.clientX - drag.start.x, event.clientY - drag.start.y)
    if (!drag.moved && way < tremor) return
    drag.moved = true
    const { handles } = drag.from.parts[drag.place.part]!
    const isEnd = drag.place.handle === 0 || drag.place.handle === handles.length - 1
    const wanted = positionAt(event)
    const to = isEnd ? onBorder(wanted, workshop, map) : wanted
    previewLine(moveHandle(drag.from, drag.place, to))
  }

  const end = (event: PointerEvent) => {
    if (!drag || event.pointerId !== drag.pointerId) return
    const { line } = useEditStore.getState()
    const { part, handle } = drag.place
    drag = null
    commitLine(line)
    // The keys go on from there, where it was no handle that was caught, too.
    layer
      .querySelector<HTMLElement>(`[data-part="${part}"][data-handle="${handle}"]`)
      ?.focus({ preventScroll: true })
  }

  const cancel = () => {
    if (!drag) return
    drag = null
    cancelPreview()
  }

  const cancelByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !drag) return
    event.preventDefault()
    event.stopPropagation()
    cancel()
  }

  layer.addEventListener('pointerdown', begin)
  layer.addEventListener('pointermove', move)
  layer.addEventListener('pointerup', end)
  layer.addEventListener('pointercancel', cancel)
  window.addEventListener('keydown', cancelByKey, true)
  return () => {
    layer.removeEventListener('pointerdown', begin)
    layer.removeEventListener('pointermove', move)
    layer.removeEventListener('pointerup', end)
    layer.removeEventListener('pointercancel', cancel)
    window.removeEventListener('keydown', cancelByKey, true)
  }
}

/** The handle that stands so near that it is meant: one among others is too small to be hit by itself. */
function handleNear(at: GridPoint, { parts }: EditedLine, map: LeafletMap): HandlePlace | null {
  const places = parts.flatMap(({ handles }, part) =>
    handles.map((point, handle) => ({ part, handle, away: pixelsBetween(point, at, map) })),
  )
  const nearest = places.toSorted((one, other) => one.away - other.away)[0]
  return nearest && nearest.away <= dotReach ? nearest : null
}

/** The leg that a place on the line belongs to. */
function legNear(at: GridPoint, { parts }: EditedLine, { divider }: Workshop): HandlePlace | null {
  let nearest: HandlePlace | null = null
  let least = Infinity
  for (const [part, each] of parts.entries())
    for (const handle of each.courses.keys()) {
      const { kilometres } = nearestIndex(alongLeg(divider.pathOf(each, handle)), at)
      if (kilometres < least) [nearest, least] = [{ part, handle }, kilometres]
    }
  return nearest
}

/** The points of a leg with those between them: its longest edges are longer than a finger is broad. */
function alongLeg(path: readonly GridPoint[]): GridPoint[] {
  return path.flatMap((point, index) => {
    const next = path[index + 1] ?? point
    return [0, 0.25, 0.5, 0.75].map((share): GridPoint => [
      point[0] + (next[0] - point[0]) * share,
      point[1] + (next[1] - point[1]) * share,
    ])
  })
}

/** The corner of the border nearest to a place, if it is near enough on the screen; else the place. */
function onBorder(wanted: GridPoint, { ground }: Workshop, map: LeafletMap): GridPoint {
  const corner = ground.ring[nearestIndex(ground.ring, wanted).index]!
  return pixelsBetween(corner, wanted, map) <= magnet ? corner : wanted
}

function pixelsBetween(one: GridPoint, other: GridPoint, map: LeafletMap): number {
  const [from, to] = [one, other].map((point) => {
    const [lng, lat] = toDegrees(point)
    return map.latLngToContainerPoint([lat!, lng!])
  })
  return from!.distanceTo(to!)
}
