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
  const selected = features.find(({ id }) => id === selectedId)

  const reportMove = () => {
    const bounds = map.getBounds()
    setBounds([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()])
    onZoom(map.getZoom())
  }

  const showView = useEffectEvent(() => {
    const { camera } = useViewStore.getState().view
    if (camera) {
      map.setView([camera.latitude, camera.longitude], camera.zoom, { animate: false })
    } else {
      map.fitBounds(firstPicture(map.getSize().y), { animate: false })
      if (selected) bringIntoView(map, selected, { animate: false })
    }
    // The listener below is put on after the effects; what a link says is in the address already.
    reportMove()
  })

  const fitNewSize = useEffectEvent(() => {
    const { clientWidth, clientHeight } = map.getContainer()
    // An observer reports once to begin with.
    if (map.getSize().equals([clientWidth, clientHeight])) return
    // Noted first: ending a flight makes the map report wherever it has got to.
    const { camera } = useViewStore.getState().view
    // Ends a flight at once; `stop` would start a zoom of its own that outlasts what follows.
    map.setView(map.getCenter(), map.getZoom(), { animate: false })
    map.invalidateSize({ animate: false, pan: true })
    if (selected) bringIntoView(map, selected, { animate: false })
    else if (camera === null) {
      map.fitBounds(firstPicture(map.getSize().y), { animate: false })
    }
  })

  useEffect(
    function goWhereTheViewSays() {
      // At once: an animated zoom would outlast a change of the frame's size and undo what follows it.
      showView()
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new version is the order to go
    [map, cameraVersion],
  )

  // Of the selection that the page was opened with `showView` takes care: its link may look elsewhere.
  const brought = useRef(selected)
  useEffect(
    function bringTheSelectionIntoView() {
      if (selected === brought.current) return
      brought.current = selected
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
