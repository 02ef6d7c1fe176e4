import { useEffect } from 'react'
import { useMap, useMapEvent } from 'react-leaflet'
import { afterPaint } from '@/components/state/after-paint'
import { useExplorer } from '@/components/state/explorer'
import { isOfFinger } from '@/components/state/finger'
import { useHitStore } from '@/components/state/hit-store'
import { useHoverStore } from '@/components/state/hover-store'
import { featureIdOf, featuresAtPoint, placeAtPoint } from './feature-elements'

/** Mouse and touch: a click selects the likeliest feature under it and notes all that lie there. */
export function MapPointer() {
  const map = useMap()
  const { select } = useExplorer()
  const hover = useHoverStore((store) => store.hover)
  const setHits = useHitStore((store) => store.setHits)

  useMapEvent('click', ({ originalEvent: { clientX, clientY } }) => {
    const place = placeAtPoint(clientX, clientY)
    if (place) {
      // What else lies there takes a phone three frames to find out.
      afterPaint(() => setHits(featuresAtPoint(clientX, clientY)))
      select(place, 'map')
      return
    }
    const ids = featuresAtPoint(clientX, clientY)
    setHits(ids)
    if (ids[0]) select(ids[0], 'map')
  })

  useEffect(
    function lightUpUnderPointerAndFocus() {
      const container = map.getContainer()
      const onOver = (event: Event) => {
        if (!isOfFinger(event)) hover(featureIdOf(event.target))
      }
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
  return null
}
