import { readFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { loadGeodata } from './load'
import { distanceKilometres } from './measure'
import { readLayer } from './parse/layer'
import type { BasemapFeature } from './types'

const cities = loadGeodata().basemap.cities
const positionOf = ({ geometry }: BasemapFeature): Position =>
  geometry.type === 'Point' ? geometry.coordinates : []

/** The language of each country that holds a town of the map, by its ISO code. */
const languages: Readonly<Record<string, string>> = Object.fromEntries(
  `AL sq, AM hy, AT de, AZ az, BA bs, BG bg, BY be, CH de, CZ cs, DE de, DK da, EE et, FI fi, GE ka,
  GR el, HR hr, HU hu, IT it, KZ kk, LT lt, LV lv, MD ro, MK mk, NL nl, NO nb, PL pl, RO ro, RS sr,
  RU ru, SE sv, SI sl, SK sk, TR tr, UA uk`
    .split(/,\s+/)
    .map((pair) => pair.split(' ')),
)

/** With which letters a language writes the towns of its own country, beside space, hyphen and apostrophe. */
const letters: Readonly<Record<string, RegExp>> = {
  pl: /^[a-ząćęłńóśźż]+$/i,
  lt: /^[a-ząčęėįšųūž]+$/i,
  lv: /^[a-zāčēģīķļņšūž]+$/i,
  et: /^[a-zäõöüšž]+$/i,
  cs: /^[a-záčďéěíňóřšťúůýž]+$/i,
  sk: /^[a-záäčďéíĺľňóôŕšťúýž]+$/i,
  hu: /^[a-záéíóöőúüű]+$/i,
  ro: /^[a-zăâîșț]+$/i,
  de: /^[a-zäöüß]+$/i,
  fi: /^[a-zäöå]+$/i,
  ru: /^[абвгдеёжзийклмнопрстуфхцчшщъыьэюя]+$/i,
  be: /^[абвгдеёжзійклмнопрстуўфхцчшыьэюя]+$/i,
  uk: /^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя]+$/i,
}

/** Names that are not in the letters of their language: Russian anywhere, the others in their own country. */
function wrongLetters(towns: readonly BasemapFeature[]): string[] {
  return towns.flatMap(({ id, properties: { names = { en: '' }, country = '' } }) =>
    Object.entries(names).flatMap(([language, name = '']) => {
      const known = letters[language]
      const isOwn = language === languages[country] || language === 'ru'
      const wrong = isOwn && known && !known.test(name.replaceAll(/[ ’()-]/g, ''))
      return wrong ? [`${id}, ${language}: ${name}`] : []
    }),
  )
}

function withoutOwnName(towns: readonly BasemapFeature[]): string[] {
  return towns
    .filter(({ properties: { names, country = '' } }) => {
      const language = languages[country]
      return !language || (language !== 'de' && !names?.[language])
    })
    .map(({ id }) => id)
}

function outside(towns: readonly BasemapFeature[]): string[] {
  return towns
    .filter((town) => {
      const [lng, lat] = positionOf(town)
      return !(lng! >= 4.5 && lng! <= 66 && lat! >= 37 && lat! <= 72)
    })
    .map(({ id }) => id)
}

interface ControlTown {
  readonly name: string
  readonly position: Position
}
const controls: ControlTown[] = JSON.parse(
  readFileSync(new URL('sources/control-towns.json', import.meta.url), 'utf8'),
)

const controlPositions = new Map(controls.map(({ name, position }) => [name, position]))

/** Of these the control town is a namesake: Szczuczyn near Grajewo. */
const namesakes = new Set(['city-shchuchyn'])

/** Where the control town of one of its names lies, if there is one. */
function controlOf({ id, properties }: BasemapFeature): Position | undefined {
  const { names = { en: '' } } = properties
  if (namesakes.has(id)) return undefined
  const name = [names.en, names['pl']].find((each) => each && controlPositions.has(each))
  return name === undefined ? undefined : controlPositions.get(name)
}

/** Towns that lie elsewhere than the control town of their English or Polish name. */
function elsewhere(towns: readonly BasemapFeature[]): string[] {
  return towns
    .filter((town) => {
      const position = controlOf(town)
      return position && distanceKilometres(position, positionOf(town)) > 6
    })
    .map(({ id }) => id)
}

describe('the towns', () => {
  it('are 500 or more, each once', () => {
    expect(cities.length).toBeGreaterThanOrEqual(500)
    for (const key of ['id', 'name', 'position'] as const) {
      const values = cities.map((town) =>
        key === 'id'
          ? town.id
          : key === 'name'
            ? town.properties.names!.en
            : String(positionOf(town)),
      )
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
    }
  })

  it('lie on the ground of the map', () => {
    expect(outside(cities)).toEqual([])
  })

  it('are dense where the story takes place', () => {
    const within = cities.filter((town) => {
      const [lng, lat] = positionOf(town)
      return lng! > 14 && lng! < 29 && lat! > 47.5 && lat! < 60
    })
    expect(within.length).toBeGreaterThan(350)
  })

  it('have a rank; the first view names as many as before, each step nearer more', () => {
    const upTo = (rank: number) =>
      cities.filter(({ properties }) => properties.rank! <= rank).length
    expect(cities.filter(({ properties }) => !properties.rank)).toEqual([])
    expect(upTo(2)).toBeLessThan(45)
    for (const rank of [2, 3, 4, 5, 6, 7]) expect(upTo(rank)).toBeGreaterThan(upTo(rank - 1))
    expect(upTo(7)).toBe(cities.length)
  })

  it('lie each in a country, and have a name in its language', () => {
    expect(withoutOwnName(cities)).toEqual([])
  })

  it('are written in the letters of each language', () => {
    expect(wrongLetters(cities)).toEqual([])
  })

  it('lie where the control towns of the same name lie', () => {
    expect(cities.filter(controlOf).length).toBeGreaterThan(100)
    expect(elsewhere(cities)).toEqual([])
  })

  it.each([
    ['city-saint-petersburg', 'Leningrad'],
    ['city-donetsk', 'Stalino'],
    ['city-volgograd', 'Stalingrad'],
    ['city-khmelnytskyi', 'Proskurov'],
  ])('%s was called %s', (id, name) => {
    expect(cities.find((town) => town.id === id)!.properties.namesThen?.en).toBe(name)
  })

  it.each([
    ['city-kaliningrad', 'de', 'Königsberg'],
    ['city-lviv', 'pl', 'Lwów'],
    ['city-ivano-frankivsk', 'pl', 'Stanisławów'],
    ['city-sovetsk', 'de', 'Tilsit'],
    ['city-chernivtsi', 'ro', 'Cernăuți'],
    ['city-vyborg', 'fi', 'Viipuri'],
  ])('%s has in %s the name that it had then, %s', (id, language, name) => {
    expect(cities.find((town) => town.id === id)!.properties.names?.[language]).toBe(name)
  })

  it('tell an earlier name only where it is another', () => {
    const renamed = cities.filter(({ properties }) => properties.namesThen)
    expect(renamed.length).toBeGreaterThan(10)
    for (const { properties } of renamed)
      expect(properties.names!.en).not.toBe(properties.namesThen!.en)
  })
})

const changed = (id: string, properties: object): BasemapFeature[] => {
  const town = cities.find((each) => each.id === id)!
  return [{ ...town, properties: { ...town.properties, ...properties } }]
}
const moved = (id: string, coordinates: Position): BasemapFeature[] => {
  const town = cities.find((each) => each.id === id)!
  return [{ ...town, geometry: { type: 'Point', coordinates } }]
}

describe('the checks of towns can fail', () => {
  it.each([
    ['city-slonim', { ru: 'Слонім' }],
    ['city-slonim', { be: 'Слоним' }],
    ['city-rivne', { uk: 'Ровны' }],
    ['city-plock', { pl: 'Plöck' }],
    ['city-panevezys', { lt: 'Poniewież' }],
    ['city-iasi', { ro: 'Iaşi' }],
  ])('by a letter of another language in %s: %j', (id, names) => {
    expect(wrongLetters(changed(id, { names }))).toHaveLength(1)
  })

  it('by a town without a name of its country, or in none', () => {
    expect(withoutOwnName(changed('city-slonim', { names: { en: 'Slonim' } }))).toHaveLength(1)
    expect(withoutOwnName(changed('city-slonim', { country: 'ZZ' }))).toHaveLength(1)
  })

  it('by a namesake, by swapped axes and by a place off the map', () => {
    expect(elsewhere(moved('city-poznan', [20, 50]))).toEqual(['city-poznan'])
    expect(outside(moved('city-lviv', [-20, 50]))).toEqual(['city-lviv'])
    const tallinn = JSON.stringify({
      type: 'FeatureCollection',
      features: moved('city-tallinn', [59.4, 24.7]),
    })
    expect(readLayer(tallinn, 'cities').faults[0]!.message).toContain('axes look swapped')
  })
})
