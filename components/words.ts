import type { PluralForms } from './state/fill-message'
import type { ContentKind } from '@/geodata/types'

/**
 * The words that the interactive components speak, in one language. They travel with the page;
 * the dictionaries of `app/messages` fill this shape and add what only the server says.
 */
export interface Words {
  readonly kindsPlural: Readonly<Record<ContentKind, string>>
  readonly map: {
    readonly label: string
    readonly loading: string
    readonly instructions: string
    readonly zoomIn: string
    readonly zoomOut: string
    readonly wholePicture: string
    readonly alsoHere: string
    readonly failed: string
    readonly layerFailed: string
    readonly retry: string
    readonly taller: string
    readonly shorter: string
  }
  readonly onTheMap: {
    readonly heading: string
    readonly sites: PluralForms
  }
  readonly selection: {
    readonly mentionOf: string
    readonly mentionCount: string
    readonly previous: string
    readonly next: string
    readonly close: string
    readonly strip: string
    readonly selected: string
    readonly loading: string
    readonly offline: string
  }
  readonly claims: { readonly failed: string }
  readonly notices: {
    readonly heading: string
    readonly dismiss: string
    /** What is wrong with a part of the hash, by the part. */
    readonly map: string
    readonly layers: string
    readonly passage: string
    readonly version: string
  }
}
