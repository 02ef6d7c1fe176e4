import type { Map as LeafletMap } from 'leaflet'

const movingKeys = new Set(['+', '=', '-', '0'])

function isMovingKey({ key, shiftKey, target }: KeyboardEvent): boolean {
  if (target instanceof Element && target.closest('[data-map-control]')) return false
  return movingKeys.has(key) || (shiftKey && key.startsWith('Arrow'))
}

/**
 * Tells when the reader moves the map: by dragging, wheel, pinch, double click, key or button. Told
 * by what the hand does, because the map's own events are the same for a move that the page makes.
 *
 * @returns the function that ends it
 */
export function watchReaderMoves(map: LeafletMap, tell: () => void): () => void {
  const container = map.getContainer()
  const onKey = (event: KeyboardEvent) => {
    if (isMovingKey(event)) tell()
  }
  const onTouch = ({ touches }: TouchEvent) => {
    if (touches.length > 1) tell()
  }
  const onClick = ({ target }: Event) => {
    if (target instanceof Element && target.closest('.map-buttons button')) tell()
  }
  // Caught on the way down: the controls let nothing rise to the map.
  const options = { capture: true, passive: true }
  map.on('dragstart', tell)
  container.addEventListener('wheel', tell, options)
  container.addEventListener('dblclick', tell, options)
  container.addEventListener('touchstart', onTouch, options)
  container.addEventListener('click', onClick, options)
  container.addEventListener('keydown', onKey, options)
  return () => {
    map.off('dragstart', tell)
    container.removeEventListener('wheel', tell, options)
    container.removeEventListener('dblclick', tell, options)
    container.removeEventListener('touchstart', onTouch, options)
    container.removeEventListener('click', onClick, options)
    container.removeEventListener('keydown', onKey, options)
  }
}
