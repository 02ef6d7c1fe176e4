import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { useExplorer } from '@/components/state/explorer'
import { featureIdOf, shownShapes } from './feature-elements'
import { wholePicture } from './pictures'
import { type Direction, nearestInDirection } from './nearest-in-direction'

const panStep = 120
const pans: Record<Direction, [number, number]> = {
  ArrowUp: [0, -panStep],
  ArrowDown: [0, panStep],
  ArrowLeft: [-panStep, 0],
  ArrowRight: [panStep, 0],
}

function isDirection(key: string): key is Direction {
  return key in pans
}

function centreOf(shape: Element) {
  const { left, right, top, bottom } = shape.getBoundingClientRect()
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

/**
 * The map by keyboard: one tab stop whose focus the arrows move from feature to feature, Page Up
 * and Page Down through all of them in order, Enter selects; plus, minus, 0 and Shift with arrows
 * move the map.
 */
export function MapKeyboard() {
  const map = useMap()
  const { words, select, features } = useExplorer()

  useEffect(
    function listen() {
      const container = map.getContainer()
      container.setAttribute('role', 'application')
      container.setAttribute('aria-label', words.map.label)
      container.setAttribute('aria-description', words.map.instructions)
      container.tabIndex = 0

      const focus = (shape: SVGElement | undefined) => {
        if (!shape) return
        container.tabIndex = -1
        for (const other of shownShapes(container)) other.setAttribute('tabindex', '-1')
        shape.setAttribute('tabindex', '0')
        shape.focus({ preventScroll: true })
        const bounds = features.find(({ id }) => id === featureIdOf(shape))?.bounds
        if (!bounds) return
        const centre = { lng: (bounds[0] + bounds[2]) / 2, lat: (bounds[1] + bounds[3]) / 2 }
        if (!map.getBounds().contains(centre)) map.panTo(centre)
      }

      const goFrom = (focused: SVGElement | null, key: string): SVGElement | undefined => {
        const shapes = shownShapes(container)
        const order = features.map(({ id }) => id)
        const sorted = shapes.toSorted(
          (one, other) =>
            order.indexOf(featureIdOf(one) ?? order[0]!) -
            order.indexOf(featureIdOf(other) ?? order[0]!),
        )
        if (!focused || key === 'Home') return sorted[0]
        if (key === 'End') return sorted.at(-1)
        const index = sorted.indexOf(focused)
        if (key === 'PageDown') return sorted[(index + 1) % sorted.length]
        if (key === 'PageUp') return sorted.at(index - 1)
        if (!isDirection(key)) return undefined
        const frame = container.getBoundingClientRect()
        const others = shapes.filter((shape) => shape !== focused)
        const inView = others.filter((shape) => {
          const { x, y } = centreOf(shape)
          return x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom
        })
        const candidates = inView.map(centreOf)
        return inView[nearestInDirection(centreOf(focused), candidates, key)]
      }

      const onKeyDown = (event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        if (event.target instanceof Element && event.target.closest('[data-map-control]')) return
        const { key } = event
        const focused = event.target instanceof SVGElement ? event.target : null
        if (event.shiftKey && isDirection(key)) map.panBy(pans[key])
        else if (key === '+' || key === '=') map.zoomIn()
        else if (key === '-') map.zoomOut()
        else if (key === '0') map.fitBounds(wholePicture)
        else if (key === 'Enter' || key === ' ') {
          const id = featureIdOf(focused)
          if (id) select(id, 'map')
          else focus(goFrom(null, 'Home'))
        } else if (isDirection(key) || ['Home', 'End', 'PageUp', 'PageDown'].includes(key)) {
          focus(goFrom(focused, key))
        } else return
        event.preventDefault()
      }
      container.addEventListener('keydown', onKeyDown)
      return () => container.removeEventListener('keydown', onKeyDown)
    },
    [map, words, select, features],
  )
  return null
}
