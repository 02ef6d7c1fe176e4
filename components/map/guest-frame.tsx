import { useMap } from 'react-leaflet'
import { useMapGuest } from '@/components/state/map-guest'

/** The place of what a page of the panel draws on the map while it is open. */
export function GuestFrame() {
  const map = useMap()
  return useMapGuest((store) => store.draw)?.(map)
}
