import { svg } from './svg'

/** How wide a chart is drawn, in pixels: for the column of text, or for a phone. */
export const chartWidths = { wide: 504, narrow: 350 } as const
export type ChartSize = keyof typeof chartWidths

/**
 * The inks by day and by night; as in `app/styles/tokens.css`, which an image cannot read. Nor can it
 * load a face: one inside each file would add 20 kB to a first visit.
 */
const chartStyle = `
text{font:13px 'Helvetica Neue',Arial,sans-serif;fill:#211d17;font-variant-numeric:tabular-nums}
.small{font-size:11.5px}.soft{fill:#5b5347}.end{text-anchor:end}.middle{text-anchor:middle}
.ground{fill:#f7f2e8}.rule{stroke:#d5cab6}.axis{stroke:#5b5347}.quiet{fill:#f0e8d8}
.to-germany{fill:#a63a22}.to-germany-range{fill:url(#r);stroke:#a63a22}.stroke-g{stroke:#a63a22}
.to-ussr{fill:#2d4a6b}.to-ussr-range{fill:#c3ced6;stroke:#2d4a6b}
.share-ussr{fill:url(#r);stroke:#a63a22}.share-germany{fill:#c3ced6;stroke:#2d4a6b}
.margin{stroke:#211d17;stroke-width:6}.claim{stroke:#211d17;stroke-width:2}.claim-ground{stroke:#f7f2e8;stroke-width:4}
.unseen{fill:none;stroke:#a63a22;stroke-width:1.3;stroke-dasharray:4 3}
.agreed{stroke:#211d17;stroke-width:2}.agreed-ground{stroke:#f7f2e8;stroke-width:4}
.halo{stroke:#f7f2e8;stroke-width:4;paint-order:stroke}.span{stroke:#211d17;stroke-width:1.2}
.mark{fill:#211d17;stroke:#211d17;stroke-width:1.3}.open{fill:#f7f2e8}
@media (prefers-color-scheme:dark){
text{fill:#ece5d6}.soft{fill:#aab1bd}.ground{fill:#0f1a2b}.rule{stroke:#2d3d57}.axis{stroke:#aab1bd}
.quiet{fill:#16243a}.to-germany{fill:#e8815f}.to-germany-range{stroke:#e8815f}.stroke-g{stroke:#e8815f}
.share-ussr{stroke:#e8815f}.share-germany{fill:#2b425f;stroke:#8fb3dc}
.margin,.claim{stroke:#ece5d6}.claim-ground{stroke:#0f1a2b}.to-ussr{fill:#8fb3dc}.to-ussr-range{fill:#2b425f;stroke:#8fb3dc}.unseen{stroke:#e8815f}
.agreed,.span{stroke:#ece5d6}.agreed-ground,.halo{stroke:#0f1a2b}.mark{fill:#ece5d6;stroke:#ece5d6}.open{fill:#0f1a2b}}
`

const rangePattern = svg(
  'pattern',
  { id: 'r', width: 5, height: 5, patternUnits: 'userSpaceOnUse' },
  svg('rect', { class: 'ground', width: 5, height: 5 }),
  svg('path', { class: 'stroke-g', d: 'M-1 1L1 -1M-1 6L6 -1M4 6L6 4' }),
)

/** A picture, its size in pixels at the scale at which it was drawn. */
export interface Chart {
  readonly width: number
  readonly height: number
  /** A whole SVG file. */
  readonly markup: string
}

/** Makes a file of what was drawn, with its own ground, so that it is legible wherever it is shown. */
export function chartDocument(width: number, bottom: number, ...content: string[]): Chart {
  const height = Math.ceil(bottom)
  const markup = svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` },
    `<style>${chartStyle}</style>`,
    svg('defs', {}, rangePattern),
    svg('rect', { class: 'ground', width, height }),
    ...content,
  )
  return { width, height, markup }
}
