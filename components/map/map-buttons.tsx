import { ScaleControl, useMap } from 'react-leaflet'
import { useExplorer } from '@/components/state/explorer'
import { wholePicture } from './pictures'

/** Zoom, the whole picture and the scale, where a map reader looks for them. */
export function MapButtons() {
  const map = useMap()
  const { words } = useExplorer()
  const buttons = [
    { label: words.map.zoomIn, sign: '+', act: () => map.zoomIn() },
    { label: words.map.zoomOut, sign: '−', act: () => map.zoomOut() },
    { label: words.map.wholePicture, sign: '⤢', act: () => map.fitBounds(wholePicture) },
  ]
  return (
    <>
      <div className="map-buttons" data-map-control>
        {buttons.map(({ label, sign, act }) => (
          <button
            key={label}
            type="button"
            aria-label={label}
            title={label}
            onClick={(event) => {
              event.stopPropagation()
              act()
            }}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
      </div>
      <ScaleControl imperial={false} position="bottomleft" />
    </>
  )
}
