import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { useExplorer } from '@/components/state/explorer'
import type { FeatureId } from '@/geodata/types'

function shapesOf(container: HTMLElement, id: FeatureId | null): readonly Element[] {
  return id === null ? [] : [...container.querySelectorAll(`[data-feature="${CSS.escape(id)}"]`)]
}

/**
 * Shows on the shapes which feature is chosen, in an attribute that the style sheet reads. One
 * component after all shapes: if each asked for itself, each would be rendered anew whenever anything
 * is chosen.
 */
export function ShapeStates() {
  const map = useMap()
  const { selectedId } = useExplorer()

  useEffect(
    function pressWhatIsChosen() {
      const shapes = shapesOf(map.getContainer(), selectedId)
      for (const shape of shapes) {
        shape.setAttribute('aria-pressed', 'true')
        // To the front. An element that is moved loses the focus.
        if (shape !== document.activeElement) shape.parentNode?.append(shape)
      }
      return () => {
        for (const shape of shapes) shape.setAttribute('aria-pressed', 'false')
      }
    },
    [map, selectedId],
  )
  return null
}
