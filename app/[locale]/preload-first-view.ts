import { preload } from 'react-dom'

const readingFace = new URL('../fonts/literata-core.woff2', import.meta.url).href
const interfaceFace = new URL('../fonts/libre-franklin-core.woff2', import.meta.url).href

/**
 * Has the browser fetch what the first view needs while it reads the page: the map's data, the
 * reading face and, where the connection can be expected to bear it, the interface face.
 */
export function preloadFirstView(): void {
  for (const part of ['basemap', 'partition']) {
    preload(`/geodata/${part}-overview.topojson`, { as: 'fetch', crossOrigin: 'anonymous' })
  }
  const font = { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' } as const
  preload(readingFace, font)
  preload(interfaceFace, { ...font, media: '(min-width: 64rem)' })
}
