import { useEffect, useEffectEvent, useRef } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { useExplorer } from '@/components/state/explorer'
import { useMapBounds } from '@/components/state/map-bounds'
import { prefersReducedMotion } from '@/components/state/mentions'
import { useViewStore } from '@/components/state/view-store'
import { bringIntoView } from './bring-into-view'
import { cameraOf, firstPicture, showsFirstPicture } from './pictures'

interface CameraControlProps {
  readonly onZoom: (zoom: number) => void
}

/**
 * Ties the camera of the map to the view of the page: the view sets it first and after a link or
 * the back button, the reader's moves are recorded, a selection is brought into view.
 */
export function CameraControl({ onZoom }: CameraControlProps) {
  const map = useMap()
  const { features, selectedId } = useExplorer()
  const cameraVersion = useViewStore((store) => store.cameraVersion)
  const setCamera = useViewStore((store) => store.setCamera)
  const setBounds = useMapBounds((store) => store.setBounds)
  const placed = useRef(false)
  const selected = features.find(({ id }) => id === selectedId)

  const reportMove = () => {
    const bounds = map.getBounds()
    setBounds([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()])
    onZoom(map.getZoom())
  }

  const showView = useEffectEvent((animate: boolean) => {
    const { camera } = useViewStore.getState().view
    if (camera) {
      map.setView([camera.latitude, camera.longitude], camera.zoom, { animate })
    } else {
      map.fitBounds(firstPicture(map.getSize().y), { animate })
      if (selected) bringIntoView(map, selected, { animate: false })
    }
  })

  const fitNewSize = useEffectEvent(() => {
    // Ends a flight at once; `stop` would start a zoom of its own that outlasts what follows.
    map.setView(map.getCenter(), map.getZoom(), { animate: false })
    map.invalidateSize({ animate: false, pan: true })
    if (selected) bringIntoView(map, selected, { animate: false })
    else if (useViewStore.getState().view.camera === null) {
      map.fitBounds(firstPicture(map.getSize().y), { animate: false })
    }
  })

  useEffect(
    function goWhereTheViewSays() {
      // The first view is there at once; later ones are moved to.
      showView(placed.current && !prefersReducedMotion())
      placed.current = true
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new version is the order to go
    [map, cameraVersion],
  )

  useEffect(
    function bringTheSelectionIntoView() {
      if (selected) bringIntoView(map, selected, { animate: !prefersReducedMotion() })
    },
    [map, selected],
  )

  useEffect(
    function followTheSizeOfTheFrame() {
      const observer = new ResizeObserver(() => fitNewSize())
      observer.observe(map.getContainer())
      return () => observer.disconnect()
    },
    [map],
  )

  useMapEvents({
    moveend: () => {
      reportMove()
      setCamera(showsFirstPicture(map) ? null : cameraOf(map))
    },
  })
  return null
}
