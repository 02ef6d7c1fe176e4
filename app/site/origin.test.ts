import { describe, expect, it } from 'vitest'
import { readOrigin, wholeAddress } from './origin'

describe('the origin', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('%s is %s', (text, origin) => {
    expect(readOrigin(text)).toBe(origin)
  })

  it.each([
    'example.org',
    'https://example.org/atlas/',
    'https://example.org/?a',
    'https://example.org/#a',
    'https://user@example.org',
    'ftp://example.org',
    'https://',
  ])('%s is refused, with what is wanted', (text) => {
    expect(() => readOrigin(text)).toThrow(
      `SITE_ORIGIN: got “${text}”, wanted a scheme and a host without a path`,
    )
  })

  it('stands before every path', () => {
    expect(wholeAddress('/en/on/fili/')).toBe(`${readOrigin()}/en/on/fili/`)
  })
})
