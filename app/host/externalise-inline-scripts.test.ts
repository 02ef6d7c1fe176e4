import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { externaliseInlineScripts } from './externalise-inline-scripts'

const startUp = '(self.__next_f=self.__next_f||[]).push([0])'
const data = (text: string) => `self.__next_f.push([1,${JSON.stringify(text)}])`

/** A page as `next build` writes it: scripts between and after the article. */
function makePage(...scripts: string[]): string {
  const inline = scripts.map((script) => `<script>${script}</script>`).join('')
  return (
    '<!DOCTYPE html><html><head><script src="/a.js" async=""></script></head>' +
    `<body><p>Żółć &amp; co.</p>${inline}</body></html>`
  )
}

const pathOf = (text: string) => externaliseInlineScripts(makePage(data(text))).script?.path

describe('externaliseInlineScripts', () => {
  it('takes the scripts out and loads one file at the end of the body', () => {
    const { html, script } = externaliseInlineScripts(makePage(startUp, data('one')))
    expect(html).toBe(
      '<!DOCTYPE html><html><head><script src="/a.js" async=""></script></head>' +
        `<body><p>Żółć &amp; co.</p><script src="${script?.path}"></script></body></html>`,
    )
  })

  it('runs them in the order of the page, as separate statements', () => {
    const texts = ['first', '</p> <!-- second', '(third)']
    const { script } = externaliseInlineScripts(makePage(startUp, ...texts.map(data)))
    const pushed: unknown[] = []
    runInNewContext(script?.content ?? '', { self: { __next_f: pushed } })
    expect(pushed.slice(1)).toEqual(texts.map((text) => expect.arrayContaining([1, text])))
  })

  it('does not defer the file, nor load it out of order', () => {
    const { html } = externaliseInlineScripts(makePage(startUp))
    expect(html).toMatch(/<script src="[^"]*flight[^"]*"><\/script>/)
  })

  it('takes out the list of chunks that the bundler writes', () => {
    const bundler = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})'
    const { html, script } = externaliseInlineScripts(makePage(bundler, startUp))
    expect(html).not.toContain('TURBOPACK')
    expect(script?.content).toBe(`${bundler};\n${startUp};\n`)
  })

  it('names the file after its content', () => {
    expect(pathOf('one')).toMatch(/^\/_next\/static\/flight\/[0-9a-f]{16}\.js$/)
    expect(pathOf('one')).toBe(pathOf('one'))
    expect(pathOf('one')).not.toBe(pathOf('two'))
  })

  it('leaves data blocks and the scripts of others alone', () => {
    const page =
      '<html><body><script type="application/ld+json">{"a":1}</script>' +
      '<script>document.title = "mine"</script></body></html>'
    expect(externaliseInlineScripts(page)).toEqual({ html: page, script: undefined })
  })

  it('does not touch text that only looks like a script', () => {
    const page = makePage(data('x')).replace('Żółć', `&lt;script>${startUp}&lt;/script>`)
    expect(externaliseInlineScripts(page).html).toContain(`&lt;script>${startUp}&lt;/script>`)
  })

  it('changes nothing the second time', () => {
    const once = externaliseInlineScripts(makePage(startUp)).html
    expect(externaliseInlineScripts(once)).toEqual({ html: once, script: undefined })
  })
})
