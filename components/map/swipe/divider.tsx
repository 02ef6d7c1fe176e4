import type { Map as LeafletMap } from 'leaflet'
import type { RefObject } from 'react'
import { createPortal } from 'react-dom'
import type { SweptSide } from '@/components/compare/swept-layers'
import { LegendSymbol } from '@/components/layers/legend-symbol'

interface DividerProps {
  readonly map: LeafletMap
  readonly sides: readonly [SweptSide, SweptSide]
  readonly label: string
  readonly overlay: RefObject<HTMLDivElement | null>
  readonly edge: RefObject<HTMLDivElement | null>
  readonly handle: RefObject<HTMLDivElement | null>
}

/** The divider on the map, and which line is on which side of it. */
export function Divider({ map, sides, label, overlay, edge, handle }: DividerProps) {
  return createPortal(
    <div className="swipe" data-map-control ref={overlay}>
      <div className="swipe-edge" ref={edge}>
        {sides.map(({ name, line }, index) => (
          <span key={line} className={index === 0 ? 'swipe-name swipe-first' : 'swipe-name'}>
            <LegendSymbol layer={line} />
            {name}
          </span>
        ))}
        <div
          className="swipe-handle"
          ref={handle}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no input is as tall as the map; the panel has one
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={50}
        >
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="M9 7l-5 5 5 5M15 7l5 5-5 5" />
          </svg>
        </div>
      </div>
    </div>,
    map.getContainer(),
  )
}
