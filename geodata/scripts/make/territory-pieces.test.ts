import type { Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { type CutSource, cutPiece } from './territory-pieces'

const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [16, 50],
      [20, 50],
      [24, 50],
      [24, 54],
      [20, 54],
      [16, 54],
      [16, 50],
    ],
  ],
}
const source: CutSource = {
  piece: 'the-west',
  of: 'the-square',
  inside: [17, 52],
  from: [20, 50],
  to: [20, 54],
  cut: [],
}
const along = (...inner: Position[]): Position[] => [[20, 50], ...inner, [20, 54]]

describe('a piece cut from another', () => {
  it('is the side that its place lies on, the other is the rest', () => {
    const [west, east] = cutPiece(source, square, along([20, 52]))
    expect(west.coordinates[0]).toContainEqual([16, 50])
    expect(east.coordinates[0]).toContainEqual([24, 50])
    const [other] = cutPiece({ ...source, inside: [22, 52] }, square, along([20, 52]))
    expect(other).toEqual(east)
  })

  it('has the vertices of both and no others', () => {
    const [west, east] = cutPiece(source, square, along([19, 52], [21, 53]))
    const known = new Set([...square.coordinates[0]!, [19, 52], [21, 53]].map(String))
    const all = [...west.coordinates[0]!, ...east.coordinates[0]!]
    expect(all.filter((point) => !known.has(String(point)))).toEqual([])
  })

  it.each([
    ['there is nothing of that name', undefined, along([20, 52]), 'there is no piece "the-square"'],
    ['it begins at no vertex', square, [[18, 50], ...along().slice(1)], 'ends at [18, 50]'],
    [
      'it ends outside',
      square,
      [
        [20, 50],
        [20, 55],
      ],
      'ends at [20, 55]',
    ],
    ['it runs out and in again', square, along([25, 52]), 'meets the border 4 times'],
    ['it meets itself', square, along([21, 53], [21, 51], [19, 52]), 'meets itself'],
  ])('is refused when %s, by its name', (_, ground, path, message) => {
    const cut = () => cutPiece(source, ground, path)
    expect(cut).toThrow('territory-cuts.json: "the-west": ')
    expect(cut).toThrow(message)
  })
})
