import type { Map as LeafletMap } from 'leaflet'
import type { Position } from 'geojson'
import { keepFromMap } from '../keep-from-map'
import type { LaidArea } from './lay-area'

/** By key, in pixels to the right and down. */
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const step = 12
const leap = 80

/**
 * Moves a laid area by pointer, finger and keys.
 *
 * @param rest is called once it is let go
 * @returns the function that ends it
 */
export function gripArea(
  map: LeafletMap,
  { element, middle, moveTo }: LaidArea,
  rest: () => void,
): () => void {
  const control = new AbortController()
  const { signal } = control
  /** While it is held: from the pointer to its middle, in pixels. */
  let hold: { x: number; y: number } | null = null
  if (!element) return () => control.abort()

  const pixelOf = ([longitude = 0, latitude = 0]: Position) =>
    map.latLngToContainerPoint({ lng: longitude, lat: latitude })
  const moveToPixel = (x: number, y: number) => {
    const { lng, lat } = map.containerPointToLatLng([x, y])
    moveTo([lng, lat])
  }

  // The last move is drawn with the next frame.
  const restDrawn = () => void requestAnimationFrame(rest)

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    const { x, y } = pixelOf(middle())
    hold = { x: x - event.clientX, y: y - event.clientY }
    element.setPointerCapture(event.pointerId)
  }
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    if (hold) moveToPixel(clientX + hold.x, clientY + hold.y)
  }
  const onUp = () => {
    if (hold) restDrawn()
    hold = null
  }
  const onKey = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event
    const way = ways[key]
    if (!way || ctrlKey || metaKey || altKey) return
    const by = shiftKey ? leap : step
    const { x, y } = pixelOf(middle())
    moveToPixel(x + way[0] * by, y + way[1] * by)
    event.preventDefault()
    event.stopPropagation()
  }
  const onKeyUp = ({ key }: KeyboardEvent) => {
    if (key in ways) restDrawn()
  }

  element.addEventListener('pointerdown', onDown, { signal })
  element.addEventListener('pointermove', onMove, { signal })
  element.addEventListener('pointerup', onUp, { signal })
  element.addEventListener('pointercancel', onUp, { signal })
  element.addEventListener('keydown', onKey, { signal })
  element.addEventListener('keyup', onKeyUp, { signal })
  keepFromMap(element, signal)
  return () => control.abort()
}
