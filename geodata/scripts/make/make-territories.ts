import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { AreaProperties } from '../../types'
import { makeBorders } from './make-borders'
import { makeTerritoryBorders } from './make-territory-borders'
import { meanPrecision } from './mean-precision'
import { readSource } from './read-source'
import { makePieces } from './territory-pieces'

type TerritorySource = Omit<AreaProperties, 'kind' | 'precisionKm'> & {
  /** Ids of pieces that do not touch each other. */
  readonly pieces: readonly string[]
}

/** `territories.geojson`: the story's own areas, each as true as the stretches around it. */
export function makeTerritories(): Feature<Polygon | MultiPolygon, AreaProperties>[] {
  const made = makePieces()
  const stretches = [...makeBorders(), ...makeTerritoryBorders()]
  const sources = readSource<Record<string, TerritorySource>>('territory-properties.json')
  return Object.entries(sources).map(([id, { pieces, ...own }]) => {
    const geometry = unite(pieces.map((piece) => polygonOf(piece, id, made.pieces)))
    const precisionKm = meanPrecision(id, geometry, stretches)
    return { type: 'Feature', id, properties: { kind: 'area', ...own, precisionKm }, geometry }
  })
}

function polygonOf(piece: string, id: string, pieces: ReadonlyMap<string, Polygon>): Polygon {
  const polygon = pieces.get(piece)
  if (polygon) return polygon
  throw new Error(
    `territory-properties.json: "${id}" has the piece "${piece}", which territory-cuts.json does not make`,
  )
}

function unite([first, ...others]: readonly Polygon[]): Polygon | MultiPolygon {
  if (first && others.length === 0) return first
  return {
    type: 'MultiPolygon',
    coordinates: [first!, ...others].map(({ coordinates }) => coordinates),
  }
}
