import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readGeodata } from './load'
import { fileOf, layerNames } from './parse/project/layers'

const content = {
  names: { en: 'A name', pl: 'Nazwa' },
  dates: '1939-08-23',
  precisionKm: 1,
  sources: ['a_source'],
}
const line = {
  type: 'Feature',
  id: 'curzon-line',
  geometry: {
    type: 'LineString',
    coordinates: [
      [23.9, 53.9],
      [23.6, 52.1],
    ],
  },
  properties: { kind: 'line', ...content },
}
const area = {
  type: 'Feature',
  id: 'share',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [16, 50],
        [24, 50],
        [24, 54],
        [16, 50],
      ],
    ],
  },
  properties: { kind: 'area', ...content, line: 'curzon-line', side: 'ussr' },
}

let directory: string

function write(file: string, value: unknown): void {
  writeFileSync(join(directory, file), JSON.stringify(value))
}

function writeLayers(features: Readonly<Record<string, readonly unknown[]>>): void {
  for (const name of layerNames) {
    const layer = { type: 'FeatureCollection', features: features[name] ?? [] }
    write(join('layers', fileOf(name)), layer)
  }
}

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'geodata-'))
  mkdirSync(join(directory, 'layers'))
})

afterAll(() => rmSync(directory, { recursive: true }))

describe('a directory of sound files', () => {
  it('is opened as one', () => {
    write('bibliography.json', [{ id: 'a_source', title: 'A book' }])
    writeLayers({ lines: [line], areas: [area] })
    const geodata = readGeodata(directory)
    expect([...geodata.lines.values()]).toEqual([line])
    expect(geodata.feature('share')).toEqual(area)
    expect(geodata.feature('constructor')).toBeUndefined()
    expect(geodata.bibliography.get('a_source')?.title).toBe('A book')
    expect(geodata.basemap.rivers).toEqual([])
  })
})

describe('a directory with faults', () => {
  it('is refused with those of all its files at once', () => {
    write('bibliography.json', [{ id: 'a_source' }])
    writeLayers({ lines: [line], sites: [{ ...line, id: 'Fili' }] })
    rmSync(join(directory, 'layers', 'cities.geojson'))
    expect(() => readGeodata(directory)).toThrow(
      /bibliography\.json, \/0\/title: .*[^]*sites\.geojson, feature "Fili", \/features\/0\/id: [^]*cities\.geojson: cannot be read/,
    )
  })

  it('is refused when an id stands in two layers', () => {
    write('bibliography.json', [{ id: 'a_source', title: 'A book' }])
    writeLayers({ lines: [line], areas: [{ ...area, id: 'curzon-line' }] })
    expect(() => readGeodata(directory)).toThrow(
      /areas\.geojson, feature "curzon-line", .*lines\.geojson too/,
    )
  })

  it('is refused when a share is of no line', () => {
    write('bibliography.json', [{ id: 'a_source', title: 'A book' }])
    writeLayers({ areas: [area] })
    expect(() => readGeodata(directory)).toThrow('there is no line "curzon-line"')
  })

  it('is refused when a source stands twice', () => {
    const source = { id: 'a_source', title: 'A book' }
    write('bibliography.json', [source, source])
    writeLayers({})
    expect(() => readGeodata(directory)).toThrow(/bibliography\.json, \/1\/id: /)
  })
})
