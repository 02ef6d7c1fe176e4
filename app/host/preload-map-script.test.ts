import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findMapScript, preloadMapScript } from './preload-map-script'

let directory: string
let chunks: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'export-'))
  chunks = join(directory, '_next/static/chunks')
  mkdirSync(chunks, { recursive: true })
  writeFileSync(join(chunks, 'page.js'), 'hydrate()')
})
afterEach(() => rmSync(directory, { recursive: true }))

describe('findMapScript', () => {
  it('finds the one script that holds Leaflet', () => {
    writeFileSync(join(chunks, 'map.js'), 'addClass(e,"leaflet-container")')
    expect(findMapScript(directory)).toBe('/_next/static/chunks/map.js')
  })

  it('refuses to guess', () => {
    expect(() => findMapScript(directory)).toThrow('got 0 scripts')
    writeFileSync(join(chunks, 'a.js'), '"leaflet-container"')
    writeFileSync(join(chunks, 'b.js'), '"leaflet-container"')
    expect(() => findMapScript(directory)).toThrow('a.js, b.js')
  })
})

describe('preloadMapScript', () => {
  it('names the script in the head of a page with a map', () => {
    const html =
      '<html><head><title>A</title></head><body><section id="map"></section></body></html>'
    const head = preloadMapScript(html, '/map.js').split('</head>')[0]
    expect(head).toContain('href="/map.js"')
  })

  it('leaves a page without a map alone', () => {
    const html = '<html><head></head><body><main>404</main></body></html>'
    expect(preloadMapScript(html, '/map.js')).toBe(html)
  })
})
