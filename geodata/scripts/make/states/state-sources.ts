import type { Position } from 'geojson'
import type { Confidence, Course, Names } from '../../../types'
import { readSource } from '../read-source'

/** Where borders end. */
export interface Junction {
  /** [lng, lat] degrees. */
  readonly at: Position
  /** What goes through it beside the borders: it is moved to the nearest vertex of that. */
  readonly on?: 'coast' | 'poland' | 'window'
}

/** A stretch of a border between two states other than Poland, from junction to junction. */
export interface StateStretch {
  readonly id: string
  /** As `between` of `borders.geojson`. */
  readonly between: readonly [string, string]
  readonly from: string
  readonly to: string
  /** The two states of today whose border it is; or the river, or the points, that it was drawn by. */
  readonly course:
    | { readonly today: readonly [string, string] }
    | { readonly river: string }
    | { readonly points: readonly Position[] }
  readonly follows: Course
  readonly method: string
  readonly sources: readonly string[]
  readonly precisionKm: number
  readonly certainty: Confidence
  readonly note?: string
}

/** What is said of a state, and by what its parts are known. */
export interface StateSource {
  /** As `between` of `borders.geojson` has it. */
  readonly id: string
  readonly names: Names
  readonly dates: string
  /** Far from the story: drawn at lower precision. */
  readonly context?: true
  readonly note?: string
  /** The states of today whose islands are its own, by the names of Natural Earth. */
  readonly today: readonly string[]
  /** [lng, lat] degrees: a place on each part that borders part from the rest, and on islands that are another state's today. */
  readonly places: readonly Position[]
}

export interface StateBorders {
  readonly junctions: Readonly<Record<string, Junction>>
  readonly stretches: readonly StateStretch[]
}

export const stateBorders = (): StateBorders => readSource<StateBorders>('state-borders.json')
export const stateSources = (): StateSource[] => readSource<StateSource[]>('states.json')
