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

const bounded = (className: string, fill = 'none') => (
  <rect className={className} fill={fill} x="2" y="3" width="22" height="10" />
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
  spheres: (
    <>
      <rect
        className="area spheres side-germany"
        fill="url(#dots-germany)"
        x="1"
        y="2"
        width="12"
        height="12"
      />
      <rect
        className="area spheres side-ussr"
        fill="url(#dots-ussr)"
        x="13"
        y="2"
        width="12"
        height="12"
      />
    </>
  ),
  territories: bounded('area territories', 'url(#crosses)'),
  routes: (
    <>
      <path className="line routes by-rail" d="M1 5 L25 5" />
      <path className="line routes by-sea" d="M1 11 L25 11" />
    </>
  ),
  'states-1939': bounded('legend-state'),
  'borders-1939': (
    <>
      <path className="line soft-band" d="M14 9 L25 5" />
      <path className="line stretch certainty-high" d="M1 11 L13 9" />
      <path className="line stretch certainty-low" d="M13 9 L25 5" />
    </>
  ),
  high: stroke('line stretch certainty-high'),
  medium: stroke('line stretch certainty-medium'),
  low: (
    <>
      {stroke('line soft-band')}
      {stroke('line stretch certainty-low')}
    </>
  ),
  'modern-borders': stroke('line legend-border'),
  rivers: stroke('line legend-river'),
  cities: <circle className="legend-city" cx="13" cy="8" r="2.5" />,
  ussr: hatched('ussr', 1, 24),
  germany: hatched('germany', 1, 24),
  outline: bounded('outline'),
  layers: <path className="legend-layers" d="M13 1 L25 6 L13 11 L1 6 Z M4 9 L13 13 L22 9" />,
} as const satisfies Record<LayerName, unknown> & Record<string, unknown>

/** How a layer looks on the map, small: drawn with the same classes as the map itself. */
export function LegendSymbol({ layer }: { readonly layer: keyof typeof symbols }) {
  return (
    <svg className="legend-symbol" viewBox="0 0 26 16" width="26" height="16" aria-hidden="true">
      {symbols[layer]}
    </svg>
  )
}
