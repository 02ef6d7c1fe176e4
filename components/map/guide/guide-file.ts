import type { LayerName } from '@/components/layers/layer-names'
import { fetchOnce } from '@/components/state/fetch-once'
import type { FeatureId } from '@/geodata/types'

/** What a section of the article wants of the map. */
export interface SectionView {
  /** The features that the map frames; at least one. */
  readonly show: readonly FeatureId[]
  /** The layers that are switched on beside those of the reader. */
  readonly layers: readonly LayerName[]
}

/** What leads a reader about the map, in one language. */
export interface GuideFile {
  readonly words: {
    readonly bringBack: string
    readonly distance: string
    readonly moved: string
    readonly kept: string
    readonly resume: string
  }
  /** By the order of the headings of the article; `null` for a section that wants nothing. */
  readonly sections: readonly (SectionView | null)[]
}

function readGuideFile(json: unknown, address: string): GuideFile {
  if (typeof json !== 'object' || json === null || !('sections' in json) || !('words' in json)) {
    throw new Error(`${address}: got no guide, wanted { words, sections }`)
  }
  return json as GuideFile
}

/** The guide by the address of a language's file. */
export const loadGuideFile = fetchOnce(readGuideFile)
