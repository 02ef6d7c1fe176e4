'use client'

import dynamic from 'next/dynamic'
import { Component, type ReactNode, useEffect, useState } from 'react'
import { useExplorer } from '@/components/state/explorer'

// Leaflet asks for a window when it is loaded, so the server never sees it.
const ExplorerMap = dynamic(() => import('./explorer-map'), { ssr: false })

interface MapBoundaryProps {
  readonly fallback: ReactNode
  readonly children: ReactNode
}

/** Keeps a failure of the map inside the map: the article goes on. */
class MapBoundary extends Component<MapBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}

/** The place of the map: holds its room from the first paint and starts it when the page is read. */
export function MapFrame() {
  const { words } = useExplorer()
  const [started, setStarted] = useState(false)

  useEffect(function startWhenThePageStands() {
    const start = () => setStarted(true)
    // Safari has no idle callback.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(start)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(start, { timeout: 500 })
    return () => cancelIdleCallback(idle)
  }, [])

  return (
    <section className="map-frame" id="map" aria-label={words.map.label} tabIndex={-1}>
      <MapBoundary
        fallback={
          <p className="map-message" role="alert">
            {words.map.failed}{' '}
            <button type="button" onClick={() => window.location.reload()}>
              {words.map.retry}
            </button>
          </p>
        }
      >
        {started ? <ExplorerMap /> : null}
      </MapBoundary>
      <p className="map-message map-loading" aria-hidden="true">
        {words.map.loading}
      </p>
    </section>
  )
}
