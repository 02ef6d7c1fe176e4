import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { takeawayFiles } from '@/app/takeaway/files'
import { layerFeatures } from '@/geodata/layer-features'
import { checkText } from '@/geodata/parse/check'
import { layerNames } from '@/geodata/parse/project/layers'
import document from './context.json'
import { collection } from './specification.fixture'

const terms = new Set(Object.keys(document['@context']))

const textOf = (name: string) => takeawayFiles.get(`${name}.lpf.json`)!.write().toString()
const read = (text: string) => v.parse(collection, JSON.parse(text))

/** Every key and every prefix of a value, but for what GeoJSON leaves to its writers. */
function termsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(\w+):(?!\/\/)\S+$/.exec(value)?.slice(1) ?? []
  if (Array.isArray(value)) return value.flatMap(termsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [
    ...(key.startsWith('@') ? [] : [key]),
    ...(key === 'type' ? [String(inner)] : []),
    ...(key === 'properties' || key === 'coordinates' ? [] : termsIn(inner)),
  ])
}

describe.each(layerNames)('the gazetteer of %s', (name) => {
  const text = textOf(name)

  it('is what the specification asks for', () => {
    expect(v.safeParse(collection, JSON.parse(text)).issues?.map(({ message }) => message)).toBe(
      undefined,
    )
  })

  it('is GeoJSON by RFC 7946', () => {
    expect(checkText(text).faults).toEqual([])
  })

  it('uses no term that its context does not define', () => {
    const used = new Set(termsIn(JSON.parse(text)))
    expect([...used].filter((term) => !terms.has(term))).toEqual([])
  })

  it('has every feature with a name, each under an address of its own', () => {
    const named = layerFeatures(name).filter(({ properties }) => properties.names)
    const { features } = read(text)
    expect(features.map(({ properties }) => properties['id'])).toEqual(named.map(({ id }) => id))
    expect(new Set(features.map((feature) => feature['@id'])).size).toBe(named.length)
  })
})

describe('the specification, as it is written here', () => {
  const sound = JSON.parse(textOf('lines')) as { features: Record<string, unknown>[] }
  it.each([
    ['no name', { names: [] }],
    ['no cited name', { names: [{ toponym: 'Curzon line', lang: 'en' }] }],
    ['no time', { when: undefined }],
    ['a date that is none of ISO 8601', { when: { timespans: [{ start: { in: '1939~' } }] } }],
    ['a link of an unknown kind', { links: [{ type: 'sameAs', identifier: 'https://a.org/' }] }],
  ])('refuses a feature with %s', (_, broken) => {
    const [first, ...others] = sound.features
    const features = [{ ...first, ...broken }, ...others]
    expect(v.safeParse(collection, { ...sound, features }).success).toBe(false)
  })
})
