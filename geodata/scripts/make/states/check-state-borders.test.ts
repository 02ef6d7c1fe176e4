import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadGeodata } from '../../../load'
import { GeodataError } from '../../../parse/project/geodata-error'
import { checkStateBorders } from './check-state-borders'
import type { StateBorders } from './state-sources'

const read = (file: string): string =>
  readFileSync(new URL(`../../../sources/${file}`, import.meta.url), 'utf8')
const sourceIds = new Set(loadGeodata().bibliography.keys())

function faultsOf(text: string): GeodataError['faults'] {
  try {
    checkStateBorders(text, 'a.json', sourceIds)
    return []
  } catch (error) {
    if (error instanceof GeodataError) return error.faults
    throw error
  }
}

/** The borders with members of their fourth stretch changed. */
function broken(change: object): string {
  const { junctions, stretches }: StateBorders = JSON.parse(read('state-borders.json'))
  const changed = stretches.map((each, index) => (index === 3 ? { ...each, ...change } : each))
  return JSON.stringify({ junctions, stretches: changed })
}

describe('checkStateBorders', () => {
  it.each(['state-borders.json', 'bessarabia-border.json'])('finds nothing in %s', (file) => {
    expect(faultsOf(read(file))).toEqual([])
  })

  it.each([
    [{ sources: [] }, '/stretches/3/sources'],
    [{ sources: ['nobody1939'] }, '/stretches/3/sources/0'],
    [{ precisionKm: 0 }, '/stretches/3/precisionKm'],
    [{ certainty: undefined }, '/stretches/3/certainty'],
    [{ method: '' }, '/stretches/3/method'],
    [{ to: 'nowhere' }, '/stretches/3/to'],
    [{ course: { points: [[60.2, 29.9]] } }, '/stretches/3/course'],
  ])('refuses a stretch with %j, by file and path', (change, path) => {
    const [fault] = faultsOf(broken(change))
    expect(fault).toMatchObject({ file: 'a.json' })
    expect(fault!.path.startsWith(path)).toBe(true)
  })

  it('refuses what is no JSON', () => {
    expect(faultsOf('{').length).toBeGreaterThan(0)
  })
})
