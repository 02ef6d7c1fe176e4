import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { allowStyles, inlineStyleSheets } from './inline-style-sheets'

const page =
  '<html><head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/></head>' +
  '<body><p>Text</p></body></html>'
const css = "@font-face{src:url(../media/face.woff2)}p{fill:url(#hatch);background:url('data:,')}"

describe('inlineStyleSheets', () => {
  const { html, hashes } = inlineStyleSheets(page, () => css)

  it('writes the style sheet into the head, with addresses that hold there', () => {
    const style = /<style>(.*)<\/style>/.exec(html.split('</head>')[0] ?? '')?.[1] ?? ''
    expect(style).toContain('url(/_next/static/media/face.woff2)')
    expect(style).toContain('url(#hatch)')
    expect(style).toContain("url('data:,')")
    const hash = createHash('sha256').update(style).digest('base64')
    expect(hashes).toEqual([`'sha256-${hash}'`])
  })

  it('keeps the link, switched off, where nothing waits for it', () => {
    expect(html.split('<p>Text</p>')[1]).toContain(
      '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next" disabled>',
    )
    expect(html.match(/rel="stylesheet"/g)).toHaveLength(1)
  })

  it('keeps the order of several', () => {
    const two = page.replace('</head>', '<link rel="stylesheet" href="/b.css"></head>')
    const text = inlineStyleSheets(two, (address) => (address === '/b.css' ? 'b{}' : 'a{}')).html
    expect(text.indexOf('a{}')).toBeLessThan(text.indexOf('b{}'))
  })

  it('leaves a page without style sheets alone', () => {
    expect(inlineStyleSheets('<html><body></body></html>', () => css).hashes).toEqual([])
  })
})

describe('allowStyles', () => {
  it('adds each hash once', () => {
    const headers =
      "/*\n  Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'"
    expect(allowStyles(headers, ["'sha256-a'", "'sha256-a'"])).toContain(
      "style-src 'self' 'sha256-a'; img-src",
    )
  })

  it('refuses a policy that it does not know', () => {
    expect(() => allowStyles('/*\n', ["'sha256-a'"])).toThrow('style-src')
  })
})
