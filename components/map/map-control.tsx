import { DomEvent } from 'leaflet'
import type { ReactNode } from 'react'

interface MapControlProps {
  readonly className: string
  readonly children: ReactNode
}

/** A control that lies on the map: what is done to it is not done to the map below. */
export function MapControl({ className, children }: MapControlProps) {
  return (
    <div
      className={className}
      data-map-control
      ref={(element) => {
        if (element) DomEvent.disableClickPropagation(element)
      }}
    >
      {children}
    </div>
  )
}
