import { describe, expect, it } from 'vitest'
import { distanceBetweenLines } from '../compare/distance-between-lines'
import { Divider } from './divide'
import { followCourse, insertHandle, moveHandle, removeHandle } from './edit'
import type { EditedLine } from './edited-line'
import { toDegrees, toGrid } from './grid'
import { meanDistance } from './line-distance'
import { realGround } from './real-ground.fixture'
import { startLine } from './start-lines'

const divider = new Divider(realGround)
const august = startLine('line-1939-08-23', realGround)
const middle = { part: 0, handle: 8 }

function westOf(line: EditedLine): number {
  const division = divider.divide(line)
  return division.kind === 'divided' ? division.west.squareKilometres : Number.NaN
}

describe('editing a line', () => {
  it('changes nothing of the areas by putting a handle on its course, and taking it out again', () => {
    const { handles } = august.parts[0]!
    const between = toGrid([
      (handles[8]![0] + handles[9]![0]) / 2e5,
      (handles[8]![1] + handles[9]![1]) / 2e5,
    ])
    const inserted = insertHandle(august, middle, between, realGround)
    expect(inserted.parts[0]!.handles).toHaveLength(handles.length + 1)
    expect(westOf(inserted)).toBeCloseTo(westOf(august), 6)
    expect(removeHandle(inserted, { part: 0, handle: 9 })).toEqual(august)
  })

  it('gives the west more when a handle goes east', () => {
    const [lng, lat] = toDegrees(august.parts[0]!.handles[8]!)
    const moved = moveHandle(august, middle, toGrid([lng! + 0.5, lat!]))
    expect(westOf(moved)).toBeGreaterThan(westOf(august))
  })

  it('keeps both ends, whatever is taken out', () => {
    const last = august.parts[0]!.handles.length - 1
    expect(removeHandle(august, { part: 0, handle: 0 })).toEqual(august)
    expect(removeHandle(august, { part: 0, handle: last })).toEqual(august)
  })

  it('follows a river vertex by vertex, from the nearest of its points', () => {
    const { handles } = august.parts[0]!
    const straight: EditedLine = {
      drawn: 'curzon-line',
      parts: [
        {
          handles: [handles[0]!, handles[5]!, handles[9]!, handles.at(-1)!],
          courses: ['straight', 'straight', 'straight'],
        },
      ],
    }
    const along = followCourse(straight, { part: 0, handle: 1 }, 'river-vistula', realGround)
    const part = along.parts[0]!
    expect(part.courses).toEqual(['straight', 'river-vistula', 'straight'])
    const river = new Set(realGround.courses.get('river-vistula')!.map(String))
    const path = divider.pathOf(part, 1)
    expect(path.length).toBeGreaterThan(50)
    expect(path.filter((point) => !river.has(String(point)))).toEqual([])
  })
})

describe('the mean distance of two lines', () => {
  it('is that of the comparison of lines, within 1 %', () => {
    const paths = (['line-1939-08-23', 'curzon-line'] as const).map((id) =>
      realGround.courses.get(id)!,
    )
    const [one, other] = paths.map((path) => ({
      type: 'LineString' as const,
      coordinates: path.map(toDegrees),
    }))
    const { mean } = distanceBetweenLines(one!, other!, 25)
    expect(Math.abs(meanDistance([paths[0]!], [paths[1]!]) / mean - 1)).toBeLessThan(0.01)
  })

  it('is nothing from a line to itself', () => {
    const path = realGround.courses.get('curzon-line')!
    expect(meanDistance([path], [path])).toBeLessThan(1e-9)
  })
})
