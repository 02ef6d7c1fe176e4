import { useMap } from 'react-leaflet'
import { useExplorer } from '@/components/state/explorer'
import { MapControl } from './map-control'
import { wholePicture } from './pictures'

/** Zoom and the whole picture, where a map reader looks for them. */
export function MapButtons() {
  const map = useMap()
  const { words } = useExplorer()
  const buttons = [
    { label: words.map.zoomIn, sign: '+', act: () => void map.zoomIn() },
    { label: words.map.zoomOut, sign: '−', act: () => void map.zoomOut() },
    { label: words.map.wholePicture, sign: '⤢', act: () => void map.fitBounds(wholePicture) },
  ]
  return (
    <MapControl className="map-buttons">
      {buttons.map(({ label, sign, act }) => (
        <button key={label} type="button" aria-label={label} title={label} onClick={act}>
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </MapControl>
  )
}
