'use client'

import { useState } from 'react'
import { MapContainer } from 'react-leaflet'
import { prefersReducedMotion } from '@/components/state/mentions'
import { BasemapLayers } from './basemap-layers'
import { CameraControl } from './camera-control'
import { ContentLayers } from './content-layers'
import { FetchedFrame } from './fetched-frame'
import { GuestFrame } from './guest-frame'
import { GuideFrame } from './guide-frame'
import { Labels } from './labels'
import { MapButtons } from './map-buttons'
import { MapKeyboard } from './map-keyboard'
import { MapPointer } from './map-pointer'
import { MapReady } from './map-ready'
import { ScaleBar } from './scale-bar'
import { loadTopology } from './topology'
import { overviewOf, useResolution } from './use-resolution'

// Under way while the map is being set up; whoever draws them tells of a failure.
for (const part of ['basemap', 'partition'] as const) loadTopology(overviewOf(part)).catch(() => {})

/** From this zoom on the simplified geometry would show its corners. */
const detailZoom = 6

/** The map: Leaflet and all that is drawn with it. The only door to `components/map`. */
export default function ExplorerMap() {
  const [still] = useState(prefersReducedMotion)
  const [close, setClose] = useState(false)
  const basemap = useResolution('basemap', close)
  const partition = useResolution('partition', close)
  return (
    <MapContainer
      className="map"
      attributionControl={false}
      zoomControl={false}
      keyboard={false}
      minZoom={2}
      maxZoom={13}
      zoomSnap={0.25}
      zoomDelta={0.75}
      wheelPxPerZoomLevel={90}
      zoomAnimation={!still}
      fadeAnimation={!still}
      markerZoomAnimation={!still}
      inertia={!still}
    >
      <CameraControl onZoom={(zoom) => setClose(zoom >= detailZoom)} />
      {basemap && <BasemapLayers layers={basemap} />}
      {partition && <ContentLayers layers={partition} />}
      <FetchedFrame close={close} />
      {basemap && partition && (
        <MapReady>
          <Labels layers={basemap} />
          <ScaleBar />
        </MapReady>
      )}
      <MapPointer />
      <MapKeyboard />
      <MapButtons />
      <GuideFrame />
      <GuestFrame />
    </MapContainer>
  )
}
