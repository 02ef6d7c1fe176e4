import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bounds, boundsOfPassage, unite } from './passage-bounds'

const poland: Bounds = [15, 48, 29, 56]
const brest: Bounds = [23.7, 52.1, 23.7, 52.1]
const kazan: Bounds = [49.2, 55.8, 49.2, 55.8]

describe('unite', () => {
  it('has no box around nothing', () => {
    expect(unite([])).toBeNull()
  })

  it('encloses every box and touches one on each side', () => {
    const degrees = fc.integer({ min: -80, max: 80 })
    const boxes = fc.array(
      fc
        .tuple(degrees, degrees, fc.nat(40), fc.nat(40))
        .map(([west, south, width, height]): Bounds => [west, south, west + width, south + height]),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(boxes, (all) => {
        expect(unite(all)).toEqual([
          Math.min(...all.map(([west]) => west)),
          Math.min(...all.map(([, south]) => south)),
          Math.max(...all.map(([, , east]) => east)),
          Math.max(...all.map(([, , , north]) => north)),
        ])
      }),
    )
  })
})

describe('boundsOfPassage', () => {
  it.each([
    ['the view of a section on coming into it', poland, [], true, poland],
    ['the view of a section that holds the places', poland, [brest], true, poland],
    ['the places where the view lacks one', poland, [brest, kazan], true, unite([brest, kazan])],
    ['the places of a section without a view', null, [brest], true, brest],
    ['the places of the next passage', poland, [brest], false, brest],
    ['nothing else for a passage without places', poland, [], false, null],
  ])('is %s', (_, stated, places, isNewSection, wanted) => {
    expect(boundsOfPassage({ stated, places, isNewSection })).toEqual(wanted)
  })
})
