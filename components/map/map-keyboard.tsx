import { useEffect, useEffectEvent, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { useExplorer } from '@/components/state/explorer'
import { useMapBounds } from '@/components/state/map-bounds'
import { useShownLayers } from '@/components/state/view-store'
import { featureIdOf, shownShapes } from './feature-elements'
import type { Direction } from './nearest-in-direction'
import { isDirection, movesFocus, nextShape } from './next-shape'
import { wholePicture } from './pictures'

const step = 120
const pans: Record<Direction, [number, number]> = {
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
}

/**
 * The map by keyboard. It is one tab stop: the container while the focus is elsewhere, the focused
 * feature while it is within.
 */
export function MapKeyboard() {
  const map = useMap()
  const { words, select, features } = useExplorer()

  /** The shape that is the tab stop; without one the container is. */
  const stop = useRef<SVGElement>(null)
  const layers = useShownLayers()

  const focus = useEffectEvent((shape: SVGElement | undefined) => {
    if (!shape) return
    map.getContainer().tabIndex = -1
    stop.current?.setAttribute('tabindex', '-1')
    stop.current = shape
    shape.setAttribute('tabindex', '0')
    shape.focus({ preventScroll: true })
    const bounds = features.find(({ id }) => id === featureIdOf(shape))?.bounds
    if (!bounds) return
    const centre = { lng: (bounds[0] + bounds[2]) / 2, lat: (bounds[1] + bounds[3]) / 2 }
    if (!map.getBounds().contains(centre)) map.panTo(centre)
  })

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (!(target instanceof Element) || target.closest('[data-map-control]')) return
    const focused = target instanceof SVGElement ? target : null
    if (event.shiftKey && isDirection(key)) map.panBy(pans[key])
    else if (key === '+' || key === '=') map.zoomIn()
    else if (key === '-') map.zoomOut()
    else if (key === '0') map.fitBounds(wholePicture)
    else if (movesFocus(key)) focus(nextShape(map.getContainer(), features, focused, key))
    else if (key === 'Enter' || key === ' ') {
      const id = featureIdOf(focused)
      if (id) select(id, 'map')
      else focus(nextShape(map.getContainer(), features, null, key))
    } else return
    event.preventDefault()
    useMapBounds.setState({ usedByKey: true })
  })

  useEffect(
    function nameTheMap() {
      const container = map.getContainer()
      container.setAttribute('role', 'application')
      container.setAttribute('aria-label', words.map.label)
      container.setAttribute('aria-description', words.map.instructions)
    },
    [map, words],
  )

  useEffect(
    function listen() {
      const container = map.getContainer()
      const keyDown = (event: KeyboardEvent) => onKeyDown(event)
      container.tabIndex = 0
      container.addEventListener('keydown', keyDown)
      return () => container.removeEventListener('keydown', keyDown)
    },
    [map],
  )

  useEffect(
    function leaveNoStopOnAHiddenShape() {
      const container = map.getContainer()
      if (!stop.current || shownShapes(container).includes(stop.current)) return
      stop.current.setAttribute('tabindex', '-1')
      stop.current = null
      container.tabIndex = 0
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a change of layers hides shapes
    [map, layers],
  )
  return null
}
