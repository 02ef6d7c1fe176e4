'use client'

import { Component, type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { layOutArticleWhenIdle } from '@/components/article/lay-out'
import { useExplorer } from '@/components/state/explorer'

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

/** The place of the map: holds its room from the first paint and starts it when the page is alive. */
export function MapFrame() {
  const { words } = useExplorer()
  const [ExplorerMap, setExplorerMap] = useState<ComponentType | null>(null)
  const [failed, setFailed] = useState(false)

  useEffect(function startWhenThePageIsAlive() {
    // Leaflet asks for a window when it is loaded, so the server must never see it.
    import('./explorer-map').then(
      (map) => setExplorerMap(() => map.default),
      () => {
        setFailed(true)
        layOutArticleWhenIdle()
      },
    )
  }, [])

  const fallback = (
    <p className="map-message" role="alert">
      {words.map.failed}{' '}
      <button type="button" onClick={() => window.location.reload()}>
        {words.map.retry}
      </button>
    </p>
  )
  return (
    <div className="map-frame">
      <MapBoundary fallback={fallback}>
        {failed ? fallback : ExplorerMap && <ExplorerMap />}
      </MapBoundary>
      <p className="map-message map-loading" aria-hidden="true">
        {words.map.loading}
      </p>
    </div>
  )
}
