import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readGeodata } from './load'
import { GeodataError } from './parse/project/geodata-error'
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

const claim = {
  id: 'c33',
  paragraph: 7,
  topic: 'partition',
  dates: '1939-08-23/1939-09-28',
  verdict: 'contradicted',
  confidence: 'high',
  basis: 'retrieved',
  features: ['curzon-line', 'share'],
  sources: ['a_source'],
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

const aSource = { id: 'a_source', type: 'book', title: 'A book', basis: 'general knowledge' }

beforeEach(() => {
  for (const name of ['claims', 'cessions', 'published-shares', 'deliveries', 'events'])
    write(`${name}.json`, [])
})

afterAll(() => rmSync(directory, { recursive: true }))

describe('a directory of sound files', () => {
  it('is opened as one', () => {
    write('bibliography.json', [aSource])
    write('claims.json', [claim])
    writeLayers({ lines: [line], areas: [area] })
    const geodata = readGeodata(directory)
    expect([...geodata.lines.values()]).toEqual([line])
    expect(geodata.feature('share')).toEqual(area)
    expect(geodata.feature('constructor')).toBeUndefined()
    expect(geodata.bibliography.get('a_source')?.title).toBe('A book')
    expect(geodata.basemap.rivers).toEqual([])
    expect([...geodata.claims]).toEqual([['c33', claim]])
  })
})

describe('a directory with faults', () => {
  it('is refused with those of all its files at once', () => {
    write('bibliography.json', [{ id: 'a_source' }])
    write('claims.json', [{ ...claim, verdict: 'true' }])
    writeLayers({ lines: [line], sites: [{ ...line, id: 'Fili' }] })
    rmSync(join(directory, 'layers', 'cities.geojson'))
    expect(() => readGeodata(directory)).toThrow(
      /bibliography\.json, \/0\/title: .*[^]*sites\.geojson, feature "Fili", \/features\/0\/id: [^]*cities\.geojson: cannot be read[^]*claims\.json, \/0\/verdict: /,
    )
  })

  it('is refused when an id stands in two layers', () => {
    write('bibliography.json', [aSource])
    writeLayers({ lines: [line], areas: [{ ...area, id: 'curzon-line' }] })
    expect(() => readGeodata(directory)).toThrow(
      /areas\.geojson, feature "curzon-line", .*lines\.geojson too/,
    )
  })

  it('is refused when a share is of no line', () => {
    write('bibliography.json', [aSource])
    writeLayers({ areas: [area] })
    expect(() => readGeodata(directory)).toThrow('there is no line "curzon-line"')
  })

  it('is refused when a source stands twice', () => {
    write('bibliography.json', [aSource, aSource])
    writeLayers({})
    expect(() => readGeodata(directory)).toThrow(/bibliography\.json, \/1\/id: /)
  })
})

/** The faults of claims that rest on one source, the line and its Soviet share. */
function faultsOf(claims: readonly unknown[]): string[] {
  write('bibliography.json', [aSource])
  write('claims.json', claims)
  writeLayers({ lines: [line], areas: [area] })
  try {
    readGeodata(directory)
  } catch (error) {
    if (error instanceof GeodataError)
      return error.faults.map(({ file, path, message }) => `${file} ${path}: ${message}`)
    throw error
  }
  return []
}

describe('a directory with faulty claims', () => {
  it.each([
    [{ ...claim, id: 'c00' }, '/0/id', 'expected the id of a claim, such as "c01", got'],
    [{ ...claim, id: 'c1' }, '/0/id', 'got the string "c1"'],
    [{ ...claim, paragraph: 0 }, '/0/paragraph', '1 or more, got the number 0'],
    [{ ...claim, paragraph: 1.5 }, '/0/paragraph', 'got the number 1.5'],
    [{ ...claim, topic: 'weather' }, '/0/topic', 'got the string "weather"'],
    [{ ...claim, dates: '1939-02-29' }, '/0/dates', 'names a day that its month has not'],
    [{ ...claim, confidence: 1 }, '/0/confidence', 'got the number 1'],
    [{ ...claim, sources: [] }, '/0/sources', 'expected one source at least, got none'],
    [{ ...claim, features: ['share', 'share'] }, '/0/features', 'expected each feature once'],
    [{ ...claim, verdicts: 'x' }, '/0/verdicts', 'there is no such member'],
    [{ ...claim, sources: ['lost'] }, '/0/sources/0', 'the bibliography has no source "lost"'],
    [{ ...claim, features: ['share', 'fili'] }, '/0/features/1', 'no feature "fili"'],
  ])('refuses %j', (record, path, message) => {
    const faults = faultsOf([record])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`claims.json ${path}: `)
    expect(faults[0]).toContain(message)
  })

  const share = { kind: 'share', side: 'ussr', claimedSquareKilometres: 1 }
  it.each([
    [{ ...share, statedFor: 'share' }, 'statedFor', 'a line with a share of the side "ussr"'],
    [{ ...share, statedFor: 'lost' }, 'statedFor', 'got "lost"'],
    [{ ...share, statedFor: 'curzon-line', side: 'germany' }, 'statedFor', '"germany"'],
    [
      { ...share, statedFor: 'curzon-line', claimedSquareKilometres: 0 },
      'claimedSquareKilometres',
      'more than 0, got the number 0',
    ],
    [{ kind: 'larger-share', side: 'germany' }, 'side', 'a side that has a share, got "germany"'],
    [{ kind: 'larger-share', side: 'poland' }, 'side', 'got the string "poland"'],
    [{ kind: 'length', of: 'curzon-line' }, 'kind', 'got the string "length"'],
    [{ kind: 'side', site: 'share', side: 'ussr' }, 'site', 'the id of a site, got "share"'],
  ])('refuses to measure %j', (measure, member, message) => {
    const faults = faultsOf([{ ...claim, measures: [measure] }])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`claims.json /0/measures/0/${member}: `)
    expect(faults[0]).toContain(message)
  })

  it('tells of both ends of a distance', () => {
    const measure = { kind: 'distance', from: 'curzon-line', to: 'share' }
    expect(faultsOf([{ ...claim, measures: [measure] }])).toEqual([
      expect.stringContaining('/0/measures/0/from: expected the id of a site'),
      expect.stringContaining('/0/measures/0/to: expected the id of a site or a line'),
    ])
  })

  it('tells of an id that stands twice', () => {
    expect(faultsOf([claim, claim])).toEqual([
      expect.stringContaining('/1/id: the id "c33" stands at another record too'),
    ])
  })

  it('tells the place in the file, behind other claims', () => {
    expect(faultsOf([claim, { ...claim, id: 'c34', sources: ['a_source', 'lost'] }])).toEqual([
      expect.stringContaining('claims.json /1/sources/1: '),
    ])
  })
})

describe('a directory with faulty cessions', () => {
  const cession = {
    id: 'vilnius-area',
    names: { en: 'the Vilnius area', pl: 'obszar wileński' },
    side: 'ussr',
    dates: '1939-10-10',
    squareKilometres: { least: 6656, most: 6909 },
    basis: 'general-knowledge',
    sources: ['a_source'],
  }

  it.each([
    [{ ...cession, squareKilometres: { least: 2, most: 1 } }, '/0/squareKilometres', 'swap them'],
    [
      { ...cession, squareKilometres: { least: 0, most: 1 } },
      '/0/squareKilometres/least',
      'than 0',
    ],
    [{ ...cession, side: 'lithuania' }, '/0/side', 'got the string "lithuania"'],
    [{ ...cession, names: { en: 'the Vilnius area' } }, '/0/names/pl', 'it is missing'],
    [{ ...cession, dates: '10 October' }, '/0/dates', 'is no date'],
    [{ ...cession, sources: ['lost'] }, '/0/sources/0', 'no source "lost"'],
    [{ ...cession, territory: 'lost' }, '/0/territory', 'no territory "lost"'],
  ])('refuses %j', (record, path, message) => {
    write('bibliography.json', [aSource])
    write('cessions.json', [record])
    writeLayers({})
    const place = `cessions.json, ${path}: `
    expect(() => readGeodata(directory)).toThrow(place)
    expect(() => readGeodata(directory)).toThrow(message)
  })
})

describe('a directory with faulty published shares', () => {
  const published = {
    id: 'langer-ussr',
    line: 'curzon-line',
    side: 'ussr',
    area: { value: 77620, unit: 'square-miles' },
    people: 13199000,
    counts: [],
    leavesOut: [],
    basis: 'retrieved',
    sources: ['a_source'],
  }

  it.each([
    [{ ...published, area: { value: 77620, unit: 'acres' } }, '/0/area/unit', 'string "acres"'],
    [{ ...published, people: 1.5 }, '/0/people', 'whole number'],
    [{ ...published, counts: ['a'], leavesOut: ['a'] }, '/0', 'remove it from one'],
    [{ ...published, line: 'lost' }, '/0/line', 'no line "lost"'],
    [{ ...published, sources: ['lost'] }, '/0/sources/0', 'no source "lost"'],
  ])('refuses %j', (record, path, message) => {
    write('bibliography.json', [aSource])
    write('published-shares.json', [record])
    writeLayers({ lines: [line] })
    expect(() => readGeodata(directory)).toThrow(`published-shares.json, ${path}: `)
    expect(() => readGeodata(directory)).toThrow(message)
  })
})
