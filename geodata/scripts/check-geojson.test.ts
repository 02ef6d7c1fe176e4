import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('check-geojson.ts', import.meta.url))
const point = '{"type":"Point","coordinates":[37.4833,55.7475]}'

let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'check-geojson-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

function file(name: string, text = ''): string {
  const path = join(directory, name)
  writeFileSync(path, text)
  return path
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, ...args],
    {
      encoding: 'utf8',
    },
  )
  const lines = stdout.split('\n').filter(Boolean)
  return { status, stderr, lines, json: () => lines.map((line): unknown => JSON.parse(line)) }
}

/** One line of `--json` for a file with one fault. */
function refusal(path: string, words: string) {
  const fault = { path: '', message: expect.stringContaining(words) }
  return { file: path, ok: false, faults: [fault], warnings: [] }
}

describe('check:geojson', () => {
  it('gives every file its line, whatever the file', () => {
    const sound = file('sound.geojson', point)
    const empty = file('empty.geojson')
    const prose = file('prose.geojson', 'Rapallo, 16 April 1922')
    const deep = file('deep.geojson', '['.repeat(1e5) + ']'.repeat(1e5))
    const large = file('large.geojson')
    // Sparse: it takes no place on the disk.
    truncateSync(large, 100 * 1024 * 1024)
    const folder = join(directory, 'folder.geojson')
    mkdirSync(folder)
    const lost = join(directory, 'lost.geojson')
    const loop = join(directory, 'loop.geojson')
    symlinkSync(loop, loop)

    const { status, json } = run('--json', lost, folder, loop, empty, prose, deep, large, sound)
    expect(status).toBe(1)
    expect(json()).toEqual([
      refusal(lost, 'no such file'),
      refusal(folder, 'a directory'),
      refusal(loop, 'cannot be read'),
      refusal(empty, 'is empty'),
      refusal(prose, 'line 1, column 1'),
      refusal(deep, 'levels deep'),
      refusal(large, 'is 100.0 MiB large'),
      { file: sound, ok: true, faults: [], warnings: [] },
    ])
  })

  it('names the feature in the message and tells oddities apart', () => {
    const ring = [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ]
    const feature = {
      type: 'Feature',
      id: 'fili',
      properties: 7,
      geometry: { type: 'Polygon', coordinates: [ring] },
    }
    const path = file('feature.geojson', JSON.stringify(feature))
    expect(run('--json', path).json()).toEqual([
      {
        file: path,
        ok: false,
        faults: [
          { path: '/properties', message: expect.stringMatching(/^feature "fili": .*number 7/) },
        ],
        warnings: [
          {
            path: '/geometry/coordinates/0',
            message: expect.stringMatching(/^feature "fili": .*clockwise/),
          },
        ],
      },
    ])
  })

  it('speaks to people without --json', () => {
    const sound = file('sound.geojson', point)
    const broken = file('broken.geojson', '{"type":"Point","coordinates":[200,0]}')
    const { status, lines } = run(sound, broken)
    expect(status).toBe(1)
    expect(lines).toEqual([
      `${sound}: accepted`,
      `${broken}: refused`,
      expect.stringMatching(/^ {2}fault \/coordinates: .*longitude 200/),
    ])
  })

  it('ends with 0 when no file has faults', () => {
    expect(run(file('sound.geojson', point)).status).toBe(0)
  })

  it.each([[[]], [['--xml', 'file.geojson']], [['--json']]])(
    'tells how it is used after %j',
    (args) => {
      const { status, stderr, lines } = run(...args)
      expect({ status, lines }).toEqual({ status: 2, lines: [] })
      expect(stderr).toContain('Usage: npm run --silent check:geojson')
    },
  )
})
