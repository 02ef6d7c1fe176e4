import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useViewStore } from '@/components/state/view-store'
import { useEditStore } from '@/components/what-if/edit-store'
import type { EditedLine } from '@/geodata/what-if/edited-line'
import { toDegrees } from '@/geodata/what-if/grid'
import { crowdedAmong } from './crowded'
import { placeOf, watchDrags } from './drag-line'
import { type DrawingElements, LineDrawing } from './drawing'
import { actByKey } from './nudge-handle'
import { Projection } from './projection'

interface LineOnMapProps {
  /** Handed over and not imported: see `../guide/tools.ts`. */
  readonly map: LeafletMap
  readonly label: string
  /** The name of a handle, for who does not see it. */
  readonly nameOf: (part: number, handle: number) => string
}

/** Of the middles of two handles, in pixels: as far as a handle is broad. */
const leastApart = 28
/** Above the names of places, below Leaflet's own pop-ups. */
const order = '470'
/** Of these the map below is to hear nothing; the guide's own listeners are on the window and hear them while they go down. */
const kept = ['pointerdown', 'mousedown', 'touchstart', 'click', 'dblclick', 'contextmenu']

/** The line that is being edited, with its handles, on the map. */
export function LineOnMap({ map, label, nameOf }: LineOnMapProps) {
  const [pane] = useState(() => {
    const element = map.getPane('what-if') ?? map.createPane('what-if')
    element.style.zIndex = order
    return element
  })
  const layer = useRef<HTMLElement>(null)
  const counts = useEditStore(({ line }) => line.parts.map(({ handles }) => handles.length).join())
  const selected = useEditStore((store) => store.selected)
  const places = useMemo(
    () =>
      counts === ''
        ? []
        : counts
            .split(',')
            .flatMap((count, part) =>
              Array.from({ length: Number(count) }, (_, handle) => ({ part, handle })),
            ),
    [counts],
  )

  useEffect(
    function drawAndDrawAgain() {
      const element = layer.current
      if (!element) return undefined
      const elements = elementsOf(element)
      let drawing = new LineDrawing(elements, new Projection(map))
      const handles = [...element.querySelectorAll<HTMLElement>('[data-handle]')].map((button) => ({
        button,
        place: placeOf(button)!,
        drawnAt: '',
      }))
      const markCrowded = (parts: EditedLine['parts']) => {
        const { projection } = drawing
        const drawn = handles.map(({ place: { part, handle } }) => {
          const last = (parts[part]?.handles.length ?? 0) - 1
          const point = parts[part]?.handles[handle]
          // One that is gone stands nowhere, and is near to none.
          const [x, y] = point ? [projection.x(point), projection.y(point)] : [Infinity, Infinity]
          return { x, y, isFirst: handle === 0 || handle === last }
        })
        for (const [index, isCrowded] of crowdedAmong(drawn, leastApart).entries())
          handles[index]!.button.toggleAttribute('data-crowded', isCrowded)
      }
      const draw = () => {
        const { workshop, line, division, task, atRest } = useEditStore.getState()
        if (!workshop || line.parts.length === 0) return
        const compared = task && !task.answered ? null : workshop.drawn(line.drawn)
        drawing.draw({ workshop, line, division, compared, atRest })
        const { projection } = drawing
        for (const handle of handles) {
          const point = line.parts[handle.place.part]?.handles[handle.place.handle]
          if (!point) continue
          const at = `${projection.x(point).toFixed(1)}px ${projection.y(point).toFixed(1)}px`
          if (at !== handle.drawnAt) handle.button.style.translate = at
          handle.drawnAt = at
        }
        if (atRest) markCrowded(line.parts)
      }
      const project = () => {
        drawing = new LineDrawing(elements, new Projection(map))
        element.classList.remove('what-if-moving')
        draw()
      }
      const hide = () => element.classList.add('what-if-moving')
      project()
      const unsubscribe = useEditStore.subscribe(draw)
      map.on('zoomstart', hide)
      map.on('zoomend viewreset', project)
      return () => {
        unsubscribe()
        map.off('zoomstart', hide)
        map.off('zoomend viewreset', project)
      }
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new handle is to be put in its place
    [map, counts],
  )

  useEffect(
    function goOnToANewHandle() {
      const { selected: place } = useEditStore.getState()
      const focused = document.activeElement && placeOf(document.activeElement)
      if (!focused) return
      if (focused.part === place.part && focused.handle === place.handle) return
      const handle = `[data-part="${place.part}"][data-handle="${place.handle}"]`
      layer.current?.querySelector<HTMLElement>(handle)?.focus({ preventScroll: true })
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- by a key a handle was put in
    [counts],
  )

  useEffect(
    function bringTheCountryIntoView() {
      const { workshop } = useEditStore.getState()
      // A link that says where the map is to look, or a reader who has moved it, is obeyed.
      if (!workshop || useViewStore.getState().view.camera) return
      const [west, south, east, north] = workshop.ground.box
      const [one, other] = [toDegrees([west, south]), toDegrees([east, north])]
      map.fitBounds(
        [
          [one[1]!, one[0]!],
          [other[1]!, other[0]!],
        ],
        { animate: false },
      )
    },
    [map],
  )

  useEffect(
    function listen() {
      const element = layer.current
      if (!element) return undefined
      const container = map.getContainer()
      const keep = (event: Event) => event.stopPropagation()
      const onKeyDown = (event: KeyboardEvent) => {
        if (actByKey(event)) event.preventDefault()
        // The keys of the map are for the map.
        if (event.key !== 'Escape') event.stopPropagation()
      }
      const onFocus = ({ target }: FocusEvent) => {
        const place = target instanceof Element ? placeOf(target) : null
        const { line } = useEditStore.getState()
        const point = place && line.parts[place.part]?.handles[place.handle]
        if (!place || !point) return
        useEditStore.setState({ selected: place })
        const [lng, lat] = toDegrees(point)
        if (!map.getBounds().contains([lat!, lng!])) map.panTo([lat!, lng!], { animate: false })
      }
      // The browser scrolls to what gets the focus, where only the map may move.
      const stay = () => container.scrollTo(0, 0)
      const stopDrags = watchDrags(map, element)
      for (const type of kept) element.addEventListener(type, keep)
      element.addEventListener('keydown', onKeyDown)
      element.addEventListener('focusin', onFocus)
      container.addEventListener('scroll', stay)
      return () => {
        stopDrags()
        for (const type of kept) element.removeEventListener(type, keep)
        element.removeEventListener('keydown', onKeyDown)
        element.removeEventListener('focusin', onFocus)
        container.removeEventListener('scroll', stay)
      }
    },
    [map],
  )

  return createPortal(
    <section ref={layer} className="what-if-layer" aria-label={label} data-map-control>
      <svg aria-hidden="true">
        <path className="what-if-change" fillRule="evenodd" />
        <path className="what-if-drawn" />
        <path className="what-if-halo" data-legs="still" />
        <path className="what-if-halo" data-legs="moving" />
        <path className="what-if-line" data-legs="still" />
        <path className="what-if-line" data-legs="moving" />
        <path className="what-if-grip" />
        <circle className="what-if-fault" r="9" />
      </svg>
      {places.map(({ part, handle }) => (
        <button
          key={`${part}-${handle}`}
          type="button"
          className="what-if-handle"
          data-part={part}
          data-handle={handle}
          data-selected={(part === selected.part && handle === selected.handle) || undefined}
          aria-label={nameOf(part, handle)}
        />
      ))}
    </section>,
    pane,
  )
}

function elementsOf(layer: HTMLElement): DrawingElements {
  const path = (name: string) => layer.querySelector<SVGPathElement>(`.what-if-${name}`)!
  const stroke = (legs: string) => ({
    halo: path(`halo[data-legs="${legs}"]`),
    line: path(`line[data-legs="${legs}"]`),
  })
  return {
    change: path('change'),
    drawn: path('drawn'),
    still: stroke('still'),
    moving: stroke('moving'),
    grip: path('grip'),
    fault: layer.querySelector<SVGCircleElement>('.what-if-fault')!,
  }
}
