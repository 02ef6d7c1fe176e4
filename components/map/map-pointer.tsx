import type { LeafletMouseEvent } from 'leaflet'
import { useEffect, useState } from 'react'
import { useMap, useMapEvent } from 'react-leaflet'
import { FeatureLink } from '@/components/panel/feature-link'
import { useExplorer } from '@/components/state/explorer'
import { useHoverStore } from '@/components/state/hover-store'
import type { FeatureId } from '@/geodata/types'
import { featureIdOf, featuresAtPoint } from './feature-elements'

/**
 * Mouse and touch: a click selects the likeliest feature under it and lists the others that lie
 * there, so that crowded places and overlapping areas can each be reached.
 */
export function MapPointer() {
  const map = useMap()
  const { words, features, select, selectedId } = useExplorer()
  const hover = useHoverStore((store) => store.hover)
  const [hit, setHit] = useState<readonly FeatureId[]>([])

  useMapEvent('click', ({ originalEvent }: LeafletMouseEvent) => {
    const ids = featuresAtPoint(originalEvent.clientX, originalEvent.clientY)
    setHit(ids)
    if (ids[0]) select(ids[0], 'map')
  })

  useEffect(
    function lightUpUnderPointerAndFocus() {
      const container = map.getContainer()
      const onOver = (event: Event) => hover(featureIdOf(event.target))
      const onLeave = () => hover(null)
      container.addEventListener('pointerover', onOver)
      container.addEventListener('pointerleave', onLeave)
      container.addEventListener('focusin', onOver)
      container.addEventListener('focusout', onLeave)
      return () => {
        container.removeEventListener('pointerover', onOver)
        container.removeEventListener('pointerleave', onLeave)
        container.removeEventListener('focusin', onOver)
        container.removeEventListener('focusout', onLeave)
      }
    },
    [map, hover],
  )

  const others = features.filter(({ id }) => hit.includes(id) && id !== selectedId)
  if (!selectedId || !hit.includes(selectedId) || others.length === 0) return null
  return (
    <div className="also-here" data-map-control>
      <span>{words.map.alsoHere}</span>
      {others.map(({ id, name }) => (
        <FeatureLink key={id} id={id}>
          {name}
        </FeatureLink>
      ))}
    </div>
  )
}
