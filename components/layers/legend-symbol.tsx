import { memo } from 'react'
import type { LayerName } from './layer-names'

const hatched = (side: 'ussr' | 'germany', x: number, width: number) => (
  <rect
    className={`share share-${side}`}
    fill={`url(#hatch-${side})`}
    x={x}
    y="2"
    width={width}
    height="12"
  />
)

const shares = (
  <>
    {hatched('germany', 1, 12)}
    {hatched('ussr', 13, 12)}
  </>
)

const stroke = (className: string) => <path className={className} d="M1 11 L9 5 L17 9 L25 4" />

const symbols = {
  sites: (
    <>
      <circle className="site-mark" cx="7" cy="8" r="4" />
      <circle className="site-mark" cx="19" cy="8" r="4" />
    </>
  ),
  'line-1939-08-23': stroke('line line-1939-08-23'),
  'line-1939-09-28': stroke('line line-1939-09-28'),
  'shares-1939-08-23': shares,
  'shares-1939-09-28': shares,
  'curzon-line': stroke('line curzon-line'),
  'modern-borders': stroke('line legend-border'),
  rivers: stroke('line legend-river'),
  cities: <circle className="legend-city" cx="13" cy="8" r="2.5" />,
  ussr: hatched('ussr', 1, 24),
  germany: hatched('germany', 1, 24),
  outline: <rect className="outline" x="2" y="3" width="22" height="10" />,
  layers: <path className="legend-layers" d="M13 1 L25 6 L13 11 L1 6 Z M4 9 L13 13 L22 9" />,
} as const satisfies Record<LayerName, unknown> & Record<string, unknown>

/** How a layer looks on the map, small: drawn with the same classes as the map itself. */
export const LegendSymbol = memo(function LegendSymbol({
  layer,
}: {
  readonly layer: keyof typeof symbols
}) {
  return (
    <svg className="legend-symbol" viewBox="0 0 26 16" width="26" height="16" aria-hidden="true">
      {symbols[layer]}
    </svg>
  )
})
