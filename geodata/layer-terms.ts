import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileOf, type LayerName } from './parse/project/layers'

/** Who made the ground of a layer, under what terms it may be used, and how many features it has. */
export interface LayerTerms {
  readonly attribution: string
  readonly licence: string
  readonly featureCount: number
}

function textOf(value: unknown, file: string, member: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw new Error(`${file}: got ${JSON.stringify(value)} as "${member}", wanted a text`)
}

/**
 * Reads the terms from the members beside the features of a layer. The layer itself is read and
 * checked by `loadGeodata`.
 *
 * @throws Error when a layer does not say its terms
 */
export function readLayerTerms(name: LayerName): LayerTerms {
  const file = fileOf(name)
  const layer: unknown = JSON.parse(
    readFileSync(join(process.cwd(), 'geodata', 'layers', file), 'utf8'),
  )
  const { attribution, licence, features } = layer as Record<string, unknown>
  return {
    attribution: textOf(attribution, file, 'attribution'),
    licence: textOf(licence, file, 'licence'),
    featureCount: Array.isArray(features) ? features.length : 0,
  }
}
