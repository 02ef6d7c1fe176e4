import { createPortal } from 'react-dom'
import { useHoverStore } from '@/components/state/hover-store'
import type { StretchFile } from '@/components/stretches/stretch-card'
import { useTools } from './tools'

/** In a line on the map, how sure the stretch under pointer or focus is; who listens hears its name. */
export function StretchCaption({ file }: { readonly file: StretchFile }) {
  const { map } = useTools()
  const hoveredId = useHoverStore((store) => store.hoveredId)
  const card = hoveredId && file.stretches[hoveredId]
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
