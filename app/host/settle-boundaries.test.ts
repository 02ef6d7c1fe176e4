import { describe, expect, it } from 'vitest'
import { settleBoundaries } from './settle-boundaries'

/** What React writes for a boundary whose content it sets aside. */
const pending = (id: string) => `<!--$?--><template id="B:${id}"></template><!--/$-->`
const aside = (id: string, content: string) =>
  `<div hidden="" id="S:${id}">${content}</div><script>$RC("B:${id}","S:${id}")</script>`
const page = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`

describe('settleBoundaries', () => {
  it('puts the content into its place and takes the mover out', () => {
    expect(settleBoundaries(page(`<main>${pending('0')}</main>${aside('0', '<p>Żółć</p>')}`))).toBe(
      page('<main><!--$--><p>Żółć</p><!--/$--></main>'),
    )
  })

  it('settles boundaries beside and within each other', () => {
    const html = page(
      `<main>${pending('0')}</main><aside>${pending('2')}</aside>` +
        aside('0', `<p>one</p>${pending('1')}`) +
        aside('1', '<p>two</p>') +
        aside('2', 'three'),
    )
    expect(settleBoundaries(html)).toBe(
      page(
        '<main><!--$--><p>one</p><!--$--><p>two</p><!--/$--><!--/$--></main>' +
          '<aside><!--$-->three<!--/$--></aside>',
      ),
    )
  })

  it('takes out the clock of the movers, and no other script', () => {
    const clock = '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>'
    const other = '<script>self.__next_f.push([1,"$RC"])</script><script src="/a.js"></script>'
    expect(settleBoundaries(page(clock + other.replace('$RC', 'x')))).toBe(
      page(other.replace('$RC', 'x')),
    )
  })

  it('changes nothing in a page without them', () => {
    const html = page('<main><!--$--><p>$RC</p><!--/$--></main><template id="T"></template>')
    expect(settleBoundaries(html)).toBe(html)
  })

  it('refuses a boundary without content', () => {
    expect(() => settleBoundaries(page(pending('0')))).toThrow(/boundary B:0: got no content/)
  })
})
