import { preload } from 'react-dom'

const readingFace = new URL('../fonts/literata-core.woff2', import.meta.url).href
const interfaceFace = new URL('../fonts/libre-franklin-core.woff2', import.meta.url).href

/** Where the style sheet has an interface face of ours: a phone has its own. */
const wide = '(min-width: 64rem)'

/**
 * Has the browser fetch what the first view needs while it reads the page: the map's data and the
 * faces, for which the first paint waits a little. One that is not preloaded comes too late for it,
 * and so for the whole of the page.
 */
export function preloadFirstView(): void {
  for (const part of ['basemap', 'partition']) {
    preload(`/geodata/${part}-overview.topojson`, { as: 'fetch', crossOrigin: 'anonymous' })
  }
  const font = { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' } as const
  preload(readingFace, font)
  preload(interfaceFace, { ...font, media: wide })
}
