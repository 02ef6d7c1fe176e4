import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { headersFor, readHeaderRules } from './headers'

const ours = await readHeaderRules(fileURLToPath(new URL('../../public/_headers', import.meta.url)))

const paths = [
  '/',
  '/en/',
  '/en/on/fili/',
  '/en/on/fili/index.txt',
  '/404.html',
  '/_next/static/chunks/a.js',
  '/geodata/sites.geojson',
  '/bibliography/common-frontier.bib',
  '/annotations/en.json',
  '/preview/en/start.png',
]

const data = paths.filter((path) => /^\/(geodata|bibliography|annotations)\//.test(path))

function writeRules(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'headers-')), '_headers')
  writeFileSync(file, text)
  return file
}

describe('our own header rules', () => {
  it.each(paths)('give %s a policy that allows nothing inline and no other host', (path) => {
    const policy = headersFor(ours, path)['Content-Security-Policy']
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self';")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  it.each(paths)('never set one header twice for %s', (path) => {
    const names = ours
      .filter((rule) => rule.forRegExp.test(path))
      .flatMap((rule) => Object.keys(rule.values).map((name) => name.toLowerCase()))
    expect(names).toEqual([...new Set(names)])
  })

  it('let other sites read the data, and nothing else', () => {
    const readable = paths.filter((path) => 'Access-Control-Allow-Origin' in headersFor(ours, path))
    expect(readable).toEqual(data)
  })

  it('let browsers keep only what has a hash in its name', () => {
    const kept = paths.filter((path) => 'Cache-Control' in headersFor(ours, path))
    expect(kept).toEqual(['/_next/static/chunks/a.js'])
  })
})

describe('readHeaderRules', () => {
  it('refuses a header that stands before any path', async () => {
    const file = writeRules('X-Early: 1\n/*\n  X-Late: 1\n')
    await expect(readHeaderRules(file)).rejects.toThrow(/X-Early/)
  })

  it('refuses a missing file and names it', async () => {
    await expect(readHeaderRules('nowhere/_headers')).rejects.toThrow(/nowhere\/_headers/)
  })

  it('applies a rule to what lies below its path and to nothing else', async () => {
    const rules = await readHeaderRules(writeRules('/geodata/*\n  X-Data: 1\n'))
    expect(headersFor(rules, '/geodata/a/b.json')).toEqual({ 'X-Data': '1' })
    expect(headersFor(rules, '/en/geodata/a.json')).toEqual({})
  })
})
