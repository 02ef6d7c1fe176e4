import { useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { roundScale } from './round-scale'

/** The bar is at most this long, in pixels. */
const longest = 100

/**
 * The scale in the middle of a map that is set up. Leaflet's own control would bring its whole mechanism of
 * controls along, two kilobytes for one bar.
 */
export function ScaleBar() {
  const map = useMap()
  const measure = () => {
    const { x, y } = map.getSize().divideBy(2)
    const across = map.distance(
      map.containerPointToLatLng([x - longest / 2, y]),
      map.containerPointToLatLng([x + longest / 2, y]),
    )
    return across / 1000
  }
  const [kilometres, setKilometres] = useState(measure)
  useMapEvents({ moveend: () => setKilometres(measure()) })
  const round = roundScale(kilometres)
  return (
    <div
      className="scale-bar"
      ref={(bar) => bar?.style.setProperty('width', `${(longest * round) / kilometres}px`)}
    >
      {round} km
    </div>
  )
}
