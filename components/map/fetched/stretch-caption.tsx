import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useHoverStore } from '@/components/state/hover-store'
import type { StretchFile } from '@/components/stretches/stretch-card'
import { useTools } from './tools'

/** In a line on the map, how sure the stretch under pointer or focus is; who listens hears its name. */
export function StretchCaption({ file }: { readonly file: StretchFile }) {
  const { map } = useTools()
  const hoveredId = useHoverStore((store) => store.hoveredId)
  const card = hoveredId && file.stretches[hoveredId]

  useEffect(
    function followTheFocus() {
      // What is pointed at is in view; the keys lead farther.
      if (!card || document.activeElement?.getAttribute('data-feature') !== card.id) return
      const [west, south, east, north] = card.box
      const middle = { lng: (west + east) / 2, lat: (south + north) / 2 }
      if (!map.getBounds().contains(middle)) map.panTo(middle)
    },
    [map, card],
  )

  return (
    card &&
    createPortal(
      <p className="stretch-caption" aria-hidden="true">
        {card.label}
      </p>,
      map.getContainer(),
    )
  )
}
