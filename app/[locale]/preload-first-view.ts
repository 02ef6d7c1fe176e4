import { preload } from 'react-dom'

const readingFace = new URL('../fonts/literata-core.woff2', import.meta.url).href

/**
 * Has the browser fetch what the first view needs while it reads the page: the map's data and the
 * reading face. A second face would hold up the first paint, which waits for what is preloaded.
 */
export function preloadFirstView(): void {
  for (const part of ['basemap', 'partition']) {
    preload(`/geodata/${part}-overview.topojson`, { as: 'fetch', crossOrigin: 'anonymous' })
  }
  preload(readingFace, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
}
