import { useExplorer } from '@/components/state/explorer'
import { fill } from '@/components/state/fill-message'
import { useViewStore } from '@/components/state/view-store'
import type { Box } from '@/geodata/meets-box'
import type { MapTextWords } from './map-text-file'
import { middleOf, zoomOf, zoomsInto } from './middle-of'

/** One press brings the map nearer or farther by this many zoom levels. */
const zoomStep = 1
/** A chosen place is shown with its surroundings from this zoom on: some 150 km on a phone. */
const surroundingsZoom = 7.5
/** A line or an area is shown with this much room around it, in zoom levels. */
const room = 0.5

interface MoveButtonsProps {
  readonly words: MapTextWords
  readonly bounds: Box
}

/** Moves the map by words, for who has no use for its picture: the list then tells what is there. */
export function MoveButtons({ words, bounds }: MoveButtonsProps) {
  const { words: common, features, selectedId } = useExplorer()
  const moveTo = useViewStore((store) => store.moveTo)
  const [west, south, east, north] = bounds
  const [longitude, latitude] = middleOf(bounds)
  const zoom = zoomOf(bounds, document.getElementById('map')?.clientWidth ?? 0)
  const go = (to: { longitude?: number; latitude?: number; zoom?: number }) => {
    const camera = { longitude, latitude, zoom, ...to }
    moveTo({
      longitude: Math.min(180, Math.max(-180, camera.longitude)),
      latitude: Math.min(85, Math.max(-85, camera.latitude)),
      zoom: Math.min(13, Math.max(2, camera.zoom)),
    })
  }
  const selected = features.find(({ id }) => id === selectedId)
  const goAround = (around: Box, isPlace: boolean) => {
    const [toLongitude, toLatitude] = middleOf(around)
    const fitting = zoom + zoomsInto(bounds, around) - room
    const toZoom = isPlace ? Math.max(zoom, surroundingsZoom) : Math.floor(fitting * 4) / 4
    go({ longitude: toLongitude, latitude: toLatitude, zoom: toZoom })
  }
  // What lay at the edge comes to the middle.
  const moves = [
    [words.west, () => go({ longitude: west })],
    [words.north, () => go({ latitude: north })],
    [words.south, () => go({ latitude: south })],
    [words.east, () => go({ longitude: east })],
    [words.nearer, () => go({ zoom: zoom + zoomStep })],
    [words.farther, () => go({ zoom: zoom - zoomStep })],
    [common.map.wholePicture, () => moveTo(null)],
  ] as const
  return (
    <fieldset className="map-moves">
      <legend>{words.move}</legend>
      {moves.map(([label, move]) => (
        <button key={label} type="button" onClick={move}>
          {label}
        </button>
      ))}
      {selected && (
        <button type="button" onClick={() => goAround(selected.bounds, selected.kind === 'site')}>
          {fill(words.around, { name: selected.name })}
        </button>
      )}
    </fieldset>
  )
}
