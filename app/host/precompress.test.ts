import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { precompress } from './precompress'

const directory = mkdtempSync(join(tmpdir(), 'precompress-'))
const longText = 'from the Narew to the San, żółć; '.repeat(200)

function write(name: string, content: string | Buffer): string {
  writeFileSync(join(directory, name), content)
  return join(directory, name)
}

afterAll(() => rmSync(directory, { recursive: true }))

it('writes files that unpack to the same text, and weighs them', async () => {
  const file = write('sites.geojson', longText)
  const weights = await precompress([file])
  const brotli = readFileSync(`${file}.br`)
  expect(brotliDecompressSync(brotli).toString()).toBe(longText)
  expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(longText)
  expect(weights.get('.geojson')).toEqual({
    files: 1,
    plainBytes: Buffer.byteLength(longText),
    sentBytes: brotli.length,
  })
})

it('writes the same bytes every time', async () => {
  const files = [write('one.html', longText), write('two.html', longText)]
  await precompress(files)
  const first = files.map((file) => readFileSync(`${file}.gz`))
  await precompress(files)
  expect(files.map((file) => readFileSync(`${file}.gz`))).toEqual(first)
  expect(first[0]).toEqual(first[1])
})

it('leaves small files and pictures alone', async () => {
  const files = [write('small.css', 'p {}'), write('picture.png', Buffer.alloc(5000))]
  const weights = await precompress(files)
  expect(files.some((file) => existsSync(`${file}.br`) || existsSync(`${file}.gz`))).toBe(false)
  expect(weights.get('.png')).toEqual({ files: 1, plainBytes: 5000, sentBytes: 5000 })
})
