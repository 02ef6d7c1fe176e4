import type { Path } from 'leaflet'
import { type RefObject, useEffect, useRef } from 'react'
import { useHoverStore } from '@/components/state/hover-store'
import type { FeatureId } from '@/geodata/types'

/**
 * Makes a Leaflet path a control of the page, named and focusable: Leaflet 1.9 does neither.
 * Returns the ref for the path.
 */
export function useFeatureShape<Shape extends Path>(
  id: FeatureId,
  label: string,
): RefObject<Shape | null> {
  const path = useRef<Shape>(null)
  useEffect(
    function nameTheShape() {
      const element = path.current?.getElement()
      if (!element) return
      element.setAttribute('data-feature', id)
      element.setAttribute('role', 'button')
      element.setAttribute('tabindex', '-1')
      element.setAttribute('aria-label', label)
      element.setAttribute('aria-pressed', 'false')
      // It may have been fetched for that.
      element.toggleAttribute('data-hovered', useHoverStore.getState().hoveredId === id)
    },
    [id, label],
  )
  return path
}
