import { preload } from 'react-dom'

const faces = [
  new URL('../fonts/literata-core.woff2', import.meta.url).href,
  new URL('../fonts/libre-franklin-core.woff2', import.meta.url).href,
]

/**
 * Has the browser fetch what the first view needs while it reads the page: the map's data, and the
 * two faces where the connection can be expected to bear it. A phone reads in its own faces first
 * rather than wait.
 */
export function preloadFirstView(): void {
  for (const part of ['basemap', 'partition']) {
    preload(`/geodata/${part}-overview.topojson`, { as: 'fetch', crossOrigin: 'anonymous' })
  }
  for (const face of faces) {
    preload(face, {
      as: 'font',
      type: 'font/woff2',
      crossOrigin: 'anonymous',
      media: '(min-width: 64rem)',
    })
  }
}
