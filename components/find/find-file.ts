import type { PluralForms } from '@/components/state/fill-message'
import type { Camera } from '@/components/state/view-hash'
import type { FeatureId } from '@/geodata/types'

/** What there is to find, in the order in which results are shown. */
export const foundKinds = ['feature', 'ground', 'claim', 'passage'] as const
export type FoundKind = (typeof foundKinds)[number]

interface Findable<Kind extends FoundKind> {
  readonly kind: Kind
  readonly title: string
  /** What it is, in a few words. */
  readonly about: string
}

/** How much a hit counts beside others that answer as well. */
interface Weighed {
  readonly weight: number
}

/** What has names, in all the languages and spellings that the data know. */
interface Named {
  readonly names: readonly string[]
}

/** A site, line, area or route of the story. */
export type FindableFeature = Findable<'feature'> & Named & Weighed & { readonly id: FeatureId }
/** A town or water of the map beneath, and where the map shows it. */
export type FindableGround = Findable<'ground'> & Named & Weighed & { readonly camera: Camera }
export type FindableClaim = Findable<'claim'> & {
  readonly id: string
  /** By which it is called for: its number and its id. */
  readonly names: readonly string[]
  readonly text: string
}
/** A paragraph of the article; its title is the heading that it stands under. */
export type FindablePassage = Findable<'passage'> & {
  readonly id: string
  readonly text: string
}
export type FindEntry = FindableFeature | FindableGround | FindableClaim | FindablePassage

/** What is said around results, in one language. */
export interface FindWords {
  readonly kinds: Readonly<Record<FoundKind, string>>
  readonly results: PluralForms
  readonly hint: string
  readonly nothing: string
  readonly similar: string
  readonly some: string
  readonly more: string
  readonly allNames: string
  readonly slashKey: string
}

/** What is fetched when a reader asks for the search for the first time. */
export interface FindFile {
  readonly words: FindWords
  readonly entries: readonly FindEntry[]
}
