import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from './serve'

const root = mkdtempSync(join(tmpdir(), 'serve-'))
const directory = join(root, 'out')
const longText = 'flight '.repeat(400)

function write(path: string, content: string | Buffer): void {
  mkdirSync(join(directory, path, '..'), { recursive: true })
  writeFileSync(join(directory, path), content)
}

/** Asks without the tidying that fetch does to a path before it is sent. */
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }
  return new Promise<Answer>((resolve, reject) => {
    const sent = request(server.url, { path, agent: false, ...options }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}

let server: RunningServer

beforeAll(async () => {
  write('index.html', '<p>home')
  write('404.html', '<p>nothing here')
  write('en/index.html', '<p>english')
  write('en/index.txt', longText)
  write('en/index.txt.br', brotliCompressSync(longText))
  write('en/__next.$d$locale.txt', 'segment')
  write('geodata/sites.geojson', '{}')
  write('geodata/view.topojson', '{}')
  write('_next/static/a.js', '1')
  write('.secret', 'hidden')
  write(
    '_headers',
    '/*\n  X-Everywhere: yes\n/_next/static/*\n  Cache-Control: public, max-age=1, immutable\n',
  )
  writeFileSync(join(root, 'outside.txt'), 'outside')
  server = await startServer({ port: 0, directory })
})

afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

describe('the server', () => {
  it('serves the page of a directory, to be asked for again every time', async () => {
    const answer = await ask('/en/?x=1')
    expect(answer.status).toBe(200)
    expect(answer.body.toString()).toBe('<p>english')
    expect(answer.headers['content-type']).toBe('text/html;charset=utf-8')
    expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(answer.headers['x-everywhere']).toBe('yes')
  })

  it('lets what has a rule of its own be kept', async () => {
    const { headers } = await ask('/_next/static/a.js')
    expect(headers['cache-control']).toBe('public, max-age=1, immutable')
    expect(headers['content-type']).toBe('text/javascript')
  })

  it('sends /en on to /en/ with its query', async () => {
    const { status, headers } = await ask('/en?x=1')
    expect([status, headers.location]).toEqual([301, '/en/?x=1'])
  })

  it('answers 404 with the page for it and all headers', async () => {
    const answer = await ask('/en/nowhere/')
    expect(answer.status).toBe(404)
    expect(answer.body.toString()).toBe('<p>nothing here')
    expect(answer.headers['x-everywhere']).toBe('yes')
  })

  it.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/en/..%5c..%5coutside.txt',
    '/.secret',
    '/_headers',
    '/%5fheaders',
    '//en/',
    '/en/index.txt/',
    '/en%00/',
    'http://elsewhere.example/en/',
    `/${'a'.repeat(300)}/`,
  ])('does not give out %s', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(answer.body.toString()).toBe('<p>nothing here')
  })

  it('calls broken escapes a bad request', async () => {
    expect((await ask('/%zz')).status).toBe(400)
  })

  it('sends the compressed file to who takes it, the plain one to who does not', async () => {
    const compressed = await ask('/en/index.txt', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(compressed.headers['content-encoding']).toBe('br')
    expect(compressed.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(compressed.headers.vary).toBe('Accept-Encoding')
    expect(compressed.body).toEqual(brotliCompressSync(longText))
    const plain = await ask('/en/index.txt')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.body.toString()).toBe(longText)
  })

  it('names the types of geodata', async () => {
    const geojson = await ask('/geodata/sites.geojson')
    const topojson = await ask('/geodata/view.topojson')
    expect(geojson.headers['content-type']).toBe('application/geo+json')
    expect(topojson.headers['content-type']).toBe('application/json')
  })

  it('finds names with a dollar sign, plain or escaped', async () => {
    expect((await ask('/en/__next.$d$locale.txt')).body.toString()).toBe('segment')
    expect((await ask('/en/__next.%24d%24locale.txt')).body.toString()).toBe('segment')
  })

  it('answers HEAD with the headers alone, and refuses to be written to', async () => {
    const head = await ask('/en/', { method: 'HEAD' })
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect(head.headers['content-length']).toBe('10')
    const post = await ask('/en/', { method: 'POST' })
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it('says "not changed" to who has the file', async () => {
    const { headers } = await ask('/en/')
    const etag = String(headers.etag)
    const again = await ask('/en/', { headers: { 'if-none-match': etag } })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  it('answers a range with the whole file', async () => {
    const answer = await ask('/en/', { headers: { range: 'bytes=-3' } })
    expect([answer.status, answer.body.toString()]).toEqual([200, '<p>english'])
  })

  it('serves a file that came after the start', async () => {
    write('en/new/index.html', '<p>new')
    expect((await ask('/en/new/')).body.toString()).toBe('<p>new')
  })
})

describe('startServer', () => {
  it('says what to do when the port is taken', async () => {
    const port = Number(new URL(server.url).port)
    await expect(startServer({ port, directory })).rejects.toThrow(
      new RegExp(`Port ${port} is taken.*PORT=`),
    )
  })

  it('says what to do when nothing is built', async () => {
    const empty = join(root, 'empty')
    await expect(startServer({ port: 0, directory: empty })).rejects.toThrow(/npm run build/)
  })

  it('does not serve an export without header rules', async () => {
    const bare = join(root, 'bare')
    mkdirSync(bare)
    writeFileSync(join(bare, '404.html'), '')
    await expect(startServer({ port: 0, directory: bare })).rejects.toThrow(/_headers/)
  })
})
