import { describe, expect, it } from 'vitest'
import { drawAreas } from './draw-areas'
import { measuredShares } from '@/app/text/measured-shares'

/** The numbers that an attribute has on the elements of a class. */
function numbersOf(markup: string, className: string, attribute: string): number[] {
  const elements = markup.matchAll(new RegExp(`<[^>]*class="${className}"[^>]*>`, 'g'))
  return [...elements].map(([element]) =>
    Number(new RegExp(` ${attribute}="([^"]*)"`).exec(element)?.[1]),
  )
}

describe.each(['wide', 'narrow'] as const)('the bars of areas, %s', (size) => {
  const { markup, width } = drawAreas('en', size)
  const shares = measuredShares()

  it('are as long as the shares are large', () => {
    for (const side of ['ussr', 'germany'] as const) {
      const areas = shares.filter((share) => share.side === side)
      const lengths = numbersOf(markup, `share-${side}`, 'width')
      expect(lengths).toHaveLength(areas.length)
      for (const [index, { squareKilometres }] of areas.entries()) {
        const ratio =
          lengths[index]! / squareKilometres / (lengths[0]! / areas[0]!.squareKilometres)
        expect(ratio).toBeCloseTo(1, 2)
      }
    }
  })

  it('have the stroke of the claim where the claim says, within the picture', () => {
    const claims = numbersOf(markup, 'claim', 'x1')
    const scale = numbersOf(markup, 'share-ussr', 'width')[0]! / shares[0]!.squareKilometres
    expect(claims).toHaveLength(shares.length)
    for (const [index, at] of claims.entries()) {
      expect(at / (scale * shares[index]!.claimed)).toBeCloseTo(1, 2)
      expect(at).toBeLessThan(width)
    }
  })
})
