import { describe, expect, it } from 'vitest'
import { locales } from '@/app/messages'
import { readText } from '@/app/text/article'
import { examinedArticle } from '@/app/text/claims'
import { loadGeodata } from '@/geodata/load'
import { extentOf } from '@/geodata/parse/project/bibliography'
import type { Basis } from '@/geodata/types'

const geodata = loadGeodata()
const { bibliography, claims, basemap } = geodata
const generalKnowledge = 'gk'

/** Ids that the links of a text cite. */
function citedIn(text: string): string[] {
  return [...text.matchAll(/\]\(#source-([^)]*)\)/g)].map(([, id = '']) => id)
}

const texts = locales.flatMap((locale) =>
  ['', '.claims', '.stories'].map((part) => `${locale}${part}.md`),
)
const features = [...geodata.features.values()]
const stretches = [geodata.stretches, geodata.territoryBorders, geodata.states].flatMap((layer) => [
  ...layer.values(),
])
const grounds = Object.values(basemap).flat()

/** Every citation with who makes it. */
const citations = [
  ...texts.flatMap((name) => citedIn(readText(name)).map((id) => ({ by: name, id }))),
  ...[...claims.values()].flatMap(({ id: by, sources }) => sources.map((id) => ({ by, id }))),
  ...[...features, ...stretches, ...grounds].flatMap(({ id: by, properties }) =>
    (properties.sources ?? []).map((id) => ({ by, id })),
  ),
]

describe('the sources', () => {
  it('are all records of the bibliography', () => {
    expect(citations.filter(({ id }) => !bibliography.has(id))).toEqual([])
  })

  it('are each cited by something, but the article whose claims are examined', () => {
    const cited = new Set(citations.map(({ id }) => id))
    expect([...bibliography.keys()].filter((id) => !cited.has(id))).toEqual([examinedArticle])
  })

  it('are there for every claim and every feature', () => {
    const bare = [...claims.values(), ...features.map(({ properties }) => properties)].filter(
      ({ sources }) => sources.length === 0,
    )
    expect(bare).toEqual([])
  })
})

/** The claims whose grounds are told so. */
function claimsOn(basis: Basis) {
  return [...claims.values()].filter((claim) => claim.basis === basis)
}

/** Whether a record was seen at least in part. */
function isSeen(id: string): boolean {
  const source = bibliography.get(id)
  return source !== undefined && extentOf(source) !== 'none'
}

describe('what rests on general knowledge', () => {
  it('says so: a claim that cites it does not call its grounds seen', () => {
    const silent = claimsOn('retrieved').filter(({ sources }) => sources.includes(generalKnowledge))
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('is not all that a claim has whose grounds are called seen, even in part', () => {
    const overrated = [...claimsOn('retrieved'), ...claimsOn('mixed')].filter(
      ({ sources }) => !sources.some(isSeen),
    )
    expect(overrated.map(({ id }) => id)).toEqual([])
  })

  it('is one record, which calls itself that', () => {
    expect(bibliography.get(generalKnowledge)?.basis).toBe('general knowledge')
  })
})
