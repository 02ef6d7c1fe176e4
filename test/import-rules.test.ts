import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'jsonc-parser'
import { afterAll, describe, expect, it } from 'vitest'

/** A small project with our lint rules, in which the borders of the folders can be crossed. */
const project = mkdtempSync(join(tmpdir(), 'imports-'))
const root = fileURLToPath(new URL('..', import.meta.url))
const rules = parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8'))
rules.options = {} // no types are needed to judge a path, and this project has none
writeFileSync(join(project, '.oxlintrc.json'), JSON.stringify(rules))

afterAll(() => rmSync(project, { recursive: true }))

/** Whether a file at `path` that imports `source` is refused for it. */
function isRefused(path: string, source: string): boolean {
  const file = join(project, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, `import { thing } from '${source}'\nexport const other = thing\n`)
  const oxlint = join(root, 'node_modules/.bin/oxlint')
  const { stdout } = spawnSync(oxlint, ['.'], { cwd: project, encoding: 'utf8' })
  rmSync(file)
  if (!stdout.includes('Finished')) throw new Error(`oxlint did not finish: ${stdout}`)
  return stdout.includes('no-restricted-imports')
}

describe('the borders between folders', () => {
  it.each([
    ['geodata/measure.ts', '@/app/words'],
    ['geodata/parse/rings.ts', '../../components/map/view'],
    ['geodata/measure.ts', 'react'],
    ['components/panel/panel.tsx', '@/app/words'],
    ['components/panel/panel.tsx', '../../app/words'],
    ['components/map/map.tsx', '@/app/words'],
    ['components/panel/panel.tsx', 'leaflet'],
    ['components/panel/panel.tsx', 'react-leaflet/hooks'],
    ['app/[locale]/page.tsx', 'leaflet'],
    ['components/panel/panel.tsx', 'node:fs'],
    ['components/map/map.tsx', 'node:fs'],
  ])('%s may not import %s', (path, source) => {
    expect(isRefused(path, source)).toBe(true)
  })

  it.each([
    ['geodata/load.ts', 'node:fs'],
    ['geodata/parse/rings.ts', '../types'],
    ['geodata/measure.ts', '@turf/helpers'],
    ['components/panel/panel.tsx', '@/geodata/types'],
    ['components/panel/panel.tsx', '../map/application'],
    ['components/map/map.tsx', 'leaflet'],
    ['app/[locale]/page.tsx', '@/components/panel/panel'],
    ['app/host/serve.ts', 'node:fs'],
    ['app/geodata/[file]/route.ts', 'next/server'],
  ])('%s may import %s', (path, source) => {
    expect(isRefused(path, source)).toBe(false)
  })
})
