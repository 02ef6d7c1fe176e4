import { describe, expect, it } from 'vitest'
import { areaSquareKilometres } from '../measure'
import { checkText } from '../parse/check'
import { startLineIds } from './courses'
import { Divider } from './divide'
import type { EditedLine } from './edited-line'
import { parseLine, parseTask } from './link'
import { neutralLine } from './neutral-line'
import { realGround } from './real-ground.fixture'
import { prepareSlide } from './slide'
import { startLine } from './start-lines'
import { takeAway } from './take-away'

const divider = new Divider(realGround)

describe('a line that is taken away', () => {
  const lines: [string, EditedLine][] = [
    ...startLineIds.map((id): [string, EditedLine] => [id, startLine(id, realGround)]),
    ['one between two lines', prepareSlide(realGround)(0.4)],
    ['the plain line of a task', neutralLine('curzon-line', realGround)],
  ]
  it.each(lines)('is sound GeoJSON with the figures that were measured: %s', (_, line) => {
    const division = divider.divide(line)
    if (division.kind === 'fault') throw new Error(division.fault.kind)
    const taken = takeAway(line, division, realGround)
    expect(checkText(JSON.stringify(taken))).toMatchObject({ ok: true, faults: [], warnings: [] })
    const [drawn, west, east] = taken.features
    expect(parseLine(drawn!.properties!['link'])).toEqual({ line })
    for (const { geometry, properties } of [west!, east!]) {
      const area = areaSquareKilometres(geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon)
      expect(Math.abs(properties!['squareKilometres'] - area)).toBeLessThan(0.5)
    }
  })
})

describe('the task of a link', () => {
  it.each([
    ['1.a', 'line-1939-08-23'],
    ['1.V', null],
    ['2.a', null],
    ['', null],
    ['1.a.', null],
  ])('%s asks for %s', (text, line) => {
    expect(parseTask(text)).toBe(line)
  })
})
