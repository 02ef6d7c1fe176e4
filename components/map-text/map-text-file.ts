import { fetchOnce } from '@/components/state/fetch-once'
import type { PluralForms } from '@/components/state/fill-message'
import type { CompassPoint } from '@/geodata/bearing'
import type { ContentKind } from '@/geodata/types'

/** What only the live list and the announcements say, in one language; fetched with them. */
export interface MapTextWords {
  readonly counts: Readonly<Record<ContentKind, PluralForms>>
  readonly contents: string
  readonly nothing: string
  readonly where: string
  readonly near: string
  readonly away: string
  readonly announcement: string
  readonly directions: Readonly<Record<CompassPoint, string>>
  readonly distance: string
  readonly sameSpot: string
  readonly onThisLine: string
  readonly onThisBorder: string
  readonly inThisArea: string
  readonly onChosenLine: string
  readonly onChosenBorder: string
  readonly inChosenArea: string
  readonly chosen: string
  readonly outOfView: string
  readonly westFirst: string
  readonly fromPlace: string
  readonly fromShape: string
  readonly fromMiddle: string
  readonly method: string
  readonly measureFromMiddle: string
  readonly listAll: string
  readonly towns: string
  readonly rivers: string
  readonly seas: string
  readonly move: string
  readonly west: string
  readonly north: string
  readonly south: string
  readonly east: string
  readonly nearer: string
  readonly farther: string
  readonly around: string
}

/** The words, and what the page does not tell of each feature. */
export interface MapTextFile {
  readonly words: MapTextWords
  /** By feature: how far it may lie from where it is drawn, in kilometres. */
  readonly precisionKm: Readonly<Record<string, number>>
  /** By place: what it was, in a word. */
  readonly categories: Readonly<Record<string, string>>
}

function readMapText(json: unknown, address: string): MapTextFile {
  if (typeof json !== 'object' || json === null || !('words' in json) || !('precisionKm' in json)) {
    throw new Error(`${address}: got no words of the map, wanted { words, precisionKm }`)
  }
  return json as MapTextFile
}

/** What the map as text says, by the address of a language's file. */
export const loadMapText = fetchOnce(readMapText)
