import { useMemo } from 'react'
import type { DrawnLine } from '../topology'
import { outOfReach } from './out-of-reach'
import { pixelsPerKilometre } from './pixels-per-kilometre'
import { useTools } from './tools'
import { useZoom } from './use-zoom'

/** Below the lines: a band is to be seen beside its line, not over it. */
const order = 418

/**
 * Soft bands about what is uncertain: as far to either side as a stretch may be off on average, at
 * the scale of the map.
 */
export function SoftBands({ stretches }: { readonly stretches: readonly DrawnLine[] }) {
  const { LayerPane } = useTools()
  const zoom = useZoom()
  return (
    <LayerPane name="soft-bands" layer={null} order={order}>
      {stretches.map((stretch) => (
        <SoftBand key={stretch.id} stretch={stretch} zoom={zoom} />
      ))}
    </LayerPane>
  )
}

function SoftBand({ stretch, zoom }: { readonly stretch: DrawnLine; readonly zoom: number }) {
  const { Polyline } = useTools()
  const { positions, precisionKm = 0 } = stretch
  const [line = []] = positions
  const middle = line[Math.floor(line.length / 2)]?.lat ?? 0
  const width = 2 * precisionKm * pixelsPerKilometre(zoom, middle)
  const options = useMemo(() => ({ weight: width }), [width])
  return (
    <Polyline {...outOfReach} positions={positions} className="soft-band" pathOptions={options} />
  )
}
