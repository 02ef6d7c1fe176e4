import type { LatLng } from 'leaflet'
import { useEffect, useState } from 'react'
import type { distanceKilometres } from '@/geodata/measure'

/** Tens from 100 km on: the middle of a view is no place to be measured from more exactly. */
export function roundDistance(kilometres: number): number {
  return kilometres < 100 ? Math.round(kilometres) : Math.round(kilometres / 10) * 10
}

/**
 * A function that tells the distance of two positions on the ellipsoid in kilometres, rounded; it
 * is fetched when it is first wanted, and `null` until then.
 */
export function useDistance(wanted: boolean): ((from: LatLng, to: LatLng) => number) | null {
  const [measure, setMeasure] = useState<typeof distanceKilometres | null>(null)
  useEffect(
    function fetchTheGeodesic() {
      if (!wanted) return
      import('@/geodata/measure').then(
        (script) => setMeasure(() => script.distanceKilometres),
        () => {}, // The name and the arrow do without.
      )
    },
    [wanted],
  )
  if (!measure) return null
  return (from, to) => roundDistance(measure([from.lng, from.lat], [to.lng, to.lat]))
}
