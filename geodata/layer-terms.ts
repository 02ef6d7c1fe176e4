import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { fileOf, type LayerName } from './parse/project/layers'
import { wanted } from './parse/project/wanted'

/** What a layer says of itself beside its features, and how many of these it has. */
export interface LayerTerms {
  /** Who made its ground. */
  readonly attribution: string
  /** Under what terms it may be used: an SPDX identifier. */
  readonly licence: string
  /** Since when it is what it is, such as `2026-11-22`. */
  readonly date: string
  /** `[west, south, east, north]` in degrees. */
  readonly box: readonly [number, number, number, number]
  readonly featureCount: number
}

const words = v.pipe(v.string(), v.nonEmpty(wanted('a text')))
const degrees = v.number()
const layer = v.object({
  attribution: words,
  licence: words,
  date: v.pipe(v.string(), v.isoDate(wanted('a day, such as "2026-11-22"'))),
  bbox: v.tuple([degrees, degrees, degrees, degrees]),
  features: v.array(v.unknown()),
})

/**
 * Reads the terms from the members beside the features of a layer. The layer itself is read and
 * checked by `loadGeodata`.
 *
 * @throws Error when a layer does not say its terms
 */
export function readLayerTerms(name: LayerName): LayerTerms {
  const file = fileOf(name)
  const text = readFileSync(join(process.cwd(), 'geodata', 'layers', file), 'utf8')
  const { success, output, issues } = v.safeParse(layer, JSON.parse(text))
  if (!success) {
    const faults = issues.map((issue) => `"${v.getDotPath(issue)}": ${issue.message}`)
    throw new Error(`${file}: ${faults.join('; ')}. Mend it by "npm run geodata"`)
  }
  const { attribution, licence, date, bbox, features } = output
  return { attribution, licence, date, box: bbox, featureCount: features.length }
}
