/** What Leaflet would take for a gesture on the map. */
const taken = ['mousedown', 'touchstart', 'dblclick', 'click', 'contextmenu']

/** Keeps from the map what is done to an element of a tool that lies on it, until the signal ends it. */
export function keepFromMap(element: Element, signal: AbortSignal): void {
  for (const type of taken) {
    element.addEventListener(type, (event) => event.stopPropagation(), { signal })
  }
}
