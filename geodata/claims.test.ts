import { describe, expect, it } from 'vitest'
import { loadGeodata } from './load'
import { measureClaim } from './measure-claim'
import { claimTopics, type Measure, verdicts } from './types'

const geodata = loadGeodata()
const claims = [...geodata.claims.values()]
const cases = claims.map((claim) => [claim.id, claim] as const)

/** The features that a measure names itself. */
function namedBy(measure: Measure): readonly string[] {
  if (measure.kind === 'share') return [measure.statedFor]
  if (measure.kind === 'distance') return [measure.from, measure.to]
  return measure.kind === 'side' ? [measure.site] : []
}

describe('the claims', () => {
  it('are numbered without a gap, the first 48 in the order of the article', () => {
    const ids = claims.map((_, index) => `c${String(index + 1).padStart(2, '0')}`)
    expect(claims.map(({ id }) => id)).toEqual(ids)
    expect(claims.length).toBeGreaterThanOrEqual(48)
    const paragraphs = claims.slice(0, 48).map(({ paragraph }) => paragraph)
    expect(paragraphs).toEqual(paragraphs.toSorted((one, other) => one - other))
  })

  it('have one verdict each, and there are claims of every verdict', () => {
    const counts = verdicts.map((verdict) => claims.filter((each) => each.verdict === verdict))
    expect(counts.flat()).toHaveLength(claims.length)
    expect(counts.filter((each) => each.length === 0)).toEqual([])
  })

  it('are of every topic', () => {
    expect(new Set(claims.map(({ topic }) => topic))).toEqual(new Set(claimTopics))
  })

  it.each(cases)('%s rests on sources and features that there are', (_, { features, sources }) => {
    expect(sources).not.toEqual([])
    expect(sources.filter((id) => !geodata.bibliography.has(id))).toEqual([])
    expect(features.filter((id) => !geodata.feature(id))).toEqual([])
  })

  it.each(cases)('%s names the features that it is measured on', (_, claim) => {
    const measured = measureClaim(claim, geodata).flatMap((measurement) => {
      if (measurement.kind === 'distance') return []
      return measurement.kind === 'side' ? [measurement.line] : [measurement.line, measurement.area]
    })
    const named = (claim.measures ?? []).flatMap(namedBy)
    expect(claim.features).toEqual(expect.arrayContaining([...measured, ...named]))
  })

  it('name every feature that names them', () => {
    const unreturned = [...geodata.features.values()].flatMap(({ id, properties }) =>
      (properties.claims ?? [])
        .filter((claim) => !geodata.claims.get(claim)?.features.includes(id))
        .map((claim) => `${id} names ${claim}`),
    )
    expect(unreturned).toEqual([])
  })
})
