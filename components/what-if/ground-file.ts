import { decode, encode } from '@here/flexpolyline'
import type { Position } from 'geojson'
import { fetchOnce } from '@/components/state/fetch-once'
import type { CourseId, StartLineId } from '@/geodata/what-if/courses'
import type { GroundSource } from '@/geodata/what-if/ground'

/** What the editor of a line is fetched, in one language; lines are in the encoding of links, `../../geodata/what-if/link.ts`. */
export interface GroundFile {
  readonly outline: string
  readonly precisionKm: number
  readonly courses: Readonly<Record<CourseId, { readonly name: string; readonly path: string }>>
  /** The lines that an edit may begin with, as in a link. */
  readonly starts: Readonly<Record<StartLineId, string>>
  readonly towns: readonly {
    readonly id: string
    readonly name: string
    readonly position: Position
  }[]
}

const decimals = 5

/** Positions are `[longitude, latitude]` in degrees; the encoding has the latitude first. */
export function encodePath(path: readonly Position[]): string {
  return encode({
    precision: decimals,
    polyline: path.map(([longitude, latitude]) => [latitude!, longitude!]),
  })
}

function decodePath(text: string): Position[] {
  return decode(text).polyline.map(([latitude, longitude]) => [longitude!, latitude!])
}

export function sourceOf({ outline, precisionKm, courses, towns }: GroundFile): GroundSource {
  return {
    outline: decodePath(outline),
    precisionKm,
    courses: Object.fromEntries(
      Object.entries(courses).map(([id, { path }]) => [id, decodePath(path)]),
    ),
    towns,
  }
}

function readGroundFile(json: unknown, address: string): GroundFile {
  if (typeof json !== 'object' || json === null || !('outline' in json) || !('towns' in json)) {
    throw new Error(`${address}: got no ground, wanted { outline, courses, starts, towns }`)
  }
  return json as GroundFile
}

/** The ground by the address of a language's file. */
export const loadGroundFile = fetchOnce(readGroundFile)
