import { useMap } from 'react-leaflet'
import { Icon } from '@/components/page/icon'
import { useExplorer } from '@/components/state/explorer'
import { useMapBounds } from '@/components/state/map-bounds'
import { MapControl } from './map-control'
import { wholePicture } from './pictures'

/** Zoom and the whole picture, where a map reader looks for them. */
export function MapButtons() {
  const map = useMap()
  const { words } = useExplorer()
  const buttons = [
    { label: words.map.zoomIn, icon: 'plus', act: () => void map.zoomIn() },
    { label: words.map.zoomOut, icon: 'minus', act: () => void map.zoomOut() },
    { label: words.map.wholePicture, icon: 'whole', act: () => void map.fitBounds(wholePicture) },
  ] as const
  return (
    <MapControl className="map-buttons">
      {buttons.map(({ label, icon, act }) => (
        <button
          key={label}
          type="button"
          aria-label={label}
          title={label}
          onClick={() => {
            act()
            useMapBounds.setState({ usedByKey: true })
          }}
        >
          <Icon name={icon} />
        </button>
      ))}
    </MapControl>
  )
}
