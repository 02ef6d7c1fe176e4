import type { Path } from 'leaflet'
import { type RefObject, useEffect, useRef } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { useHoverStore } from '@/components/state/hover-store'
import type { FeatureId } from '@/geodata/types'

/**
 * Makes a Leaflet path a control of the page: named, focusable, with its state in attributes that
 * the style sheet reads. Leaflet 1.9 does none of it. Returns the ref for the path.
 */
export function useFeatureShape<Shape extends Path>(id: FeatureId): RefObject<Shape | null> {
  const { features, selectedId } = useExplorer()
  const path = useRef<Shape>(null)
  const hovered = useHoverStore((store) => store.hoveredId === id)
  const selected = selectedId === id
  const summary = features.find((feature) => feature.id === id)
  const label = summary ? `${summary.name}, ${summary.dates}` : id

  useEffect(
    function nameTheShape() {
      const element = path.current?.getElement()
      if (!element) return
      element.setAttribute('data-feature', id)
      element.setAttribute('role', 'button')
      element.setAttribute('tabindex', '-1')
      element.setAttribute('aria-label', label)
    },
    [id, label],
  )

  useEffect(
    function showTheState() {
      const element = path.current?.getElement()
      if (!element) return
      element.setAttribute('aria-pressed', String(selected))
      element.toggleAttribute('data-hovered', hovered)
      // An element that is moved loses the focus.
      if (selected && element !== document.activeElement) path.current?.bringToFront()
    },
    [selected, hovered],
  )
  return path
}
