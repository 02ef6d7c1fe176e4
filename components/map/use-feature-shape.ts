import type { Path } from 'leaflet'
import { useEffect, useState } from 'react'
import { useExplorer } from '@/components/state/explorer'
import { useHoverStore } from '@/components/state/hover-store'
import type { FeatureId } from '@/geodata/types'

/**
 * Makes a Leaflet path a control of the page: named, focusable, with its state in attributes that
 * the style sheet reads. Leaflet 1.9 does none of it. Returns the ref for the path.
 */
export function useFeatureShape(id: FeatureId): (path: Path | null) => void {
  const { features, selectedId } = useExplorer()
  const [path, setPath] = useState<Path | null>(null)
  const hovered = useHoverStore((store) => store.hoveredId === id)
  const selected = selectedId === id
  const summary = features.find((feature) => feature.id === id)
  const label = summary ? `${summary.name}, ${summary.dates}` : id

  useEffect(
    function nameTheShape() {
      const element = path?.getElement()
      if (!element) return
      element.setAttribute('data-feature', id)
      element.setAttribute('role', 'button')
      element.setAttribute('tabindex', '-1')
      element.setAttribute('aria-label', label)
    },
    [path, id, label],
  )

  useEffect(
    function showTheState() {
      const element = path?.getElement()
      if (!element) return
      element.setAttribute('aria-pressed', String(selected))
      element.toggleAttribute('data-hovered', hovered)
      // An element that is moved loses the focus.
      if (selected && element !== document.activeElement) path?.bringToFront()
    },
    [path, selected, hovered],
  )
  return setPath
}
