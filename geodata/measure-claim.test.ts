import { describe, expect, it } from 'vitest'
import { areaStandardError } from './area-precision'
import { byId, content, groundCutAt, id, siteAt } from './cut-ground.fixture'
import { loadGeodata } from './load'
import { areaSquareKilometres, distanceKilometres, lengthKilometres } from './measure'
import { fittingStandardErrors, type Ground, measureClaim } from './measure-claim'
import type { Measurement } from './measurement'
import type { Cession, Claim, Measure } from './types'

function measureOn(ground: Ground, ...measures: readonly Measure[]): readonly Measurement[] {
  const claim: Claim = {
    id: 'c35' as Claim['id'],
    paragraph: 7,
    topic: 'partition',
    verdict: 'qualified',
    confidence: 'high',
    basis: 'retrieved',
    features: [],
    sources: ['a_source'],
    measures,
  }
  return measureClaim(claim, ground)
}

const areaOf = (ground: Ground, name: string) =>
  areaSquareKilometres(ground.areas.get(name)!.geometry)

describe('a claimed share', () => {
  const ground = groundCutAt([20, 22])
  const claimed = areaOf(ground, 'share-2-ussr')
  const share = {
    kind: 'share',
    side: 'ussr',
    claimedSquareKilometres: claimed,
    statedFor: id('border-1'),
  } as const

  const fitsAt = (meridian: number): boolean => {
    const [measured] = measureOn(groundCutAt([meridian]), share)
    return measured?.kind === 'share' && measured.fits
  }

  it('is measured by every line, and fits the one that cut it so', () => {
    expect(measureOn(ground, share)).toMatchObject([
      { line: 'border-1', area: 'share-1-ussr', isStatedLine: true, fits: false },
      { line: 'border-2', area: 'share-2-ussr', isStatedLine: false, fits: true, difference: 0 },
    ])
  })

  it('is measured without a part of that side too, as large as it was published', () => {
    const cession: Cession = {
      id: 'a-corner',
      names: { en: 'A corner' },
      side: 'ussr',
      dates: '1939-10-10',
      squareKilometres: { least: 4000, most: 4600 },
      basis: 'retrieved',
      sources: ['a_source'],
    }
    const other: Cession = { ...cession, id: 'another', side: 'germany' }
    const cessions = new Map([cession, other].map((each) => [each.id, each]))
    const [whole, without, ...more] = measureOn({ ...groundCutAt([22]), cessions }, share)
    expect(more).toEqual([])
    expect(whole).toMatchObject({ fits: true, difference: 0 })
    expect(whole).not.toHaveProperty('without')
    expect(without).toMatchObject({ without: cession, value: whole!.value - 4300, fits: false })
    const spread = Math.sqrt(without!.standardError ** 2 - whole!.standardError ** 2)
    expect(spread).toBeCloseTo(600 / Math.sqrt(12), 6)
  })

  it('is measured without a part that is drawn, as large as that is', () => {
    const drawn = groundCutAt([23]).areas.get('share-1-ussr')!
    const corner: Cession = {
      id: 'a-corner',
      names: { en: 'A corner' },
      side: 'ussr',
      dates: '1939-10-10',
      territory: drawn.id,
      squareKilometres: { least: 1, most: 2 },
      basis: 'retrieved',
      sources: ['a_source'],
    }
    const [whole, without] = measureOn(
      {
        ...groundCutAt([22]),
        territories: byId([drawn]),
        cessions: new Map([[corner.id, corner]]),
      },
      share,
    )
    expect(without!.value).toBeCloseTo(whole!.value - areaSquareKilometres(drawn.geometry), 6)
    expect(without!.standardError).toBeGreaterThan(whole!.standardError)
  })

  it('says how sure the area is and how far the claim lies from it', () => {
    const [measured] = measureOn(ground, share)
    const { geometry } = ground.areas.get('share-1-ussr')!
    const perimeter = lengthKilometres({
      type: 'LineString',
      coordinates: geometry.coordinates[0] as GeoJSON.Position[],
    })
    const value = areaSquareKilometres(geometry)
    expect(measured).toMatchObject({
      value,
      unit: 'square-kilometres',
      standardError: areaStandardError(perimeter, content.precisionKm),
      claimed,
      difference: value - claimed,
      differencePercent: (100 * (value - claimed)) / claimed,
    })
  })

  it('stops fitting when the border moves, and fits again when it moves back', () => {
    expect([21, 21.9, 21.99, 22, 22.01, 22.1, 23].map(fitsAt)).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('fits up to two standard errors to either side and no further', () => {
    const [{ value, standardError }] = measureOn(ground, share) as [Measurement]
    const fits = (errors: number) =>
      measureOn(ground, { ...share, claimedSquareKilometres: value + errors * standardError })[0]
    expect(fittingStandardErrors).toBe(2)
    for (const errors of [-1.99, 1.99]) expect(fits(errors)).toMatchObject({ fits: true })
    for (const errors of [-2.01, 2.01]) expect(fits(errors)).toMatchObject({ fits: false })
  })
})

describe('a claim to the larger share', () => {
  const larger = { kind: 'larger-share', side: 'ussr' } as const

  it('is measured in percent of what the line divides', () => {
    const [west, middle, east] = measureOn(groundCutAt([18, 20, 22]), larger)
    expect(west).toMatchObject({ line: 'border-1', unit: 'percent', fits: true })
    expect(west!.value).toBeCloseTo(75, 1)
    expect(middle).toMatchObject({ fits: true })
    expect(middle!.value).toBeCloseTo(50, 9)
    expect(east).toMatchObject({ fits: false })
    expect(east!.value).toBeCloseTo(25, 1)
  })

  it('has the standard error of the share', () => {
    const ground = groundCutAt([18])
    const whole = areaOf(ground, 'share-1-ussr') + areaOf(ground, 'share-1-germany')
    const share = { ...larger, kind: 'share', claimedSquareKilometres: 1 } as const
    const [percent, area] = measureOn(ground, larger, { ...share, statedFor: id('border-1') })
    expect(percent!.standardError).toBeCloseTo((100 * area!.standardError) / whole, 12)
  })
})

describe('a distance', () => {
  const [here, there] = [siteAt(19, 51, 'here'), siteAt(21, 52, 'there')]
  const ground = groundCutAt(
    [20],
    [here, { ...there, properties: { ...there.properties, precisionKm: 1.5 } }],
  )
  const measured = (to: string, claimedKilometres?: number) =>
    measureOn(ground, {
      kind: 'distance',
      from: id('here'),
      to: id(to),
      ...(claimedKilometres !== undefined && { claimedKilometres }),
    })

  it('of two sites is as sure as both together', () => {
    expect(measured('there')).toEqual([
      {
        kind: 'distance',
        from: 'here',
        to: 'there',
        value: distanceKilometres([19, 51], [21, 52]),
        unit: 'kilometres',
        standardError: 2.5,
      },
    ])
  })

  it('to a line is that to its nearest point', () => {
    const [distance] = measured('border-1')
    // The nearest point of a meridian lies a little north of the parallel.
    const along = distanceKilometres([19, 51], [20, 51])
    expect(distance!.value).toBeLessThan(along)
    expect(distance!.value).toBeGreaterThan(along - 0.1)
    expect(distance!.standardError).toBe(2.5)
  })

  it('is set beside the figure of a claim', () => {
    const value = distanceKilometres([19, 51], [21, 52])
    expect(measured('there', value - 4)).toMatchObject([{ claimed: value - 4, fits: true }])
    const [far] = measured('there', value / 2)
    expect(far).toMatchObject({ difference: value / 2, differencePercent: 100, fits: false })
  })

  it('has no percentage of a claim of nothing', () => {
    const [touching] = measured('border-1', 0)
    expect(touching).toMatchObject({ claimed: 0, fits: false })
    expect(touching).not.toHaveProperty('differencePercent')
  })

  it('is not measured from what is no site', () => {
    const measure = { kind: 'distance', from: id('border-1'), to: id('here') } as const
    expect(() => measureOn(ground, measure)).toThrow('got "border-1", wanted the id of a site')
  })
})

describe('the side of a site', () => {
  const town = siteAt(21, 52, 'town')
  const side = { kind: 'side', site: town.id, side: 'ussr' } as const

  const sideAt = (meridian: number) => measureOn(groundCutAt([meridian], [town]), side)[0]

  it('is told for every line, with the distance from it', () => {
    const [west, east] = measureOn(groundCutAt([20, 22], [town]), side)
    expect(west).toMatchObject({ line: 'border-1', side: 'ussr', claimed: 'ussr', fits: true })
    expect(east).toMatchObject({ line: 'border-2', side: 'germany', claimed: 'ussr', fits: false })
    expect(west!.value).toBeCloseTo(distanceKilometres([20, 52], [21, 52]), 0)
    expect(west!.standardError).toBe(2.5)
  })

  it('changes when the border passes the site', () => {
    expect(sideAt(20.5)).toMatchObject({ side: 'ussr', fits: true })
    expect(sideAt(21.5)).toMatchObject({ side: 'germany', fits: false })
  })

  it('fits when the border is too near to tell', () => {
    const [measured] = measureOn(groundCutAt([21.05], [town]), side)
    expect(measured).toMatchObject({ side: 'germany', fits: true })
  })

  it('is not told of a site that lies in no share', () => {
    const ground = groundCutAt([20], [siteAt(30, 52, 'town')])
    expect(() => measureOn(ground, side)).toThrow('"town", which lies in no share')
  })
})

describe('a claim that measures nothing', () => {
  it('has no measurements', () => {
    const geodata = loadGeodata()
    const silent = [...geodata.claims.values()].filter(({ measures }) => !measures)
    expect(silent.flatMap((claim) => measureClaim(claim, geodata))).toEqual([])
  })
})

describe('the areas that the older article claims', () => {
  const geodata = loadGeodata()
  const claim = geodata.claims.get('c35')!
  const fittingLines = (ground: Ground) =>
    measureClaim(claim, ground).flatMap((each) =>
      each.kind === 'share' && each.fits ? [`${each.side} ${each.line}`] : [],
    )

  it('fit the other line when the shares of the two lines are exchanged', () => {
    const lines = [
      ...new Set([...geodata.areas.values()].flatMap(({ properties }) => properties.line ?? [])),
    ]
    expect(lines).toHaveLength(2)
    const other = (line: string) => lines.find((each) => each !== line)!
    const exchanged = [...geodata.areas.values()].map((area) => {
      const { line } = area.properties
      return line ? { ...area, properties: { ...area.properties, line: other(line) } } : area
    })
    const before = fittingLines(geodata)
    expect(before).not.toEqual([])
    const after = fittingLines({ ...geodata, areas: byId(exchanged) })
    const swapped = before.map((text) => {
      const [side, line] = text.split(' ')
      return `${side} ${other(line!)}`
    })
    expect(after).toEqual(swapped)
  })
})
