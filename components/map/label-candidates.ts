import type { FeatureSummary } from '@/components/state/feature-summary'
import type { FeatureId } from '@/geodata/types'
import type { LatLng } from 'leaflet'
import { toLatLng } from './coordinates'
import type { MapLayers } from './topology'

export type LabelKind = 'site' | 'city' | 'river' | 'sea'

/** A name that could stand on the map. */
export interface LabelCandidate {
  readonly id: FeatureId
  readonly kind: LabelKind
  readonly text: string
  readonly position: LatLng
}

interface LabelWishes {
  readonly locale: string
  readonly zoom: number
  /** Which names are wanted at all. */
  readonly sites: boolean
  readonly rivers: boolean
  readonly cities: boolean
  readonly selectedId: FeatureId | null
}

/** Without a rank a feature is named last. */
const lastRank = 9

/** Up to which rank towns are named at a zoom. */
function cityRankShown(zoom: number): number {
  if (zoom < 4.5) return 1
  if (zoom < 5.5) return 2
  if (zoom < 6.5) return 3
  if (zoom < 7.5) return 5
  return zoom < 8.5 ? 6 : lastRank
}

interface Ranked {
  readonly rank?: number
  readonly names?: Readonly<Record<string, string>>
}

function rankOf({ rank }: Ranked): number {
  return rank ?? lastRank
}

function cityLabels(cities: MapLayers['cities'], wishes: LabelWishes): LabelCandidate[] {
  return cities
    .filter((city) => rankOf(city) <= cityRankShown(wishes.zoom))
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .map((city) => ({
      id: city.id,
      kind: 'city',
      text: nameOf(city, wishes.locale),
      position: city.positions,
    }))
}

function riverLabels(rivers: MapLayers['rivers'], wishes: LabelWishes): LabelCandidate[] {
  return rivers
    .filter((river) => river.names && wishes.zoom >= 4.5 + rankOf(river))
    .flatMap((river) => {
      const line = river.positions[0] ?? []
      const position = line[Math.floor(line.length / 2)]
      return position
        ? [{ id: river.id, kind: 'river', text: nameOf(river, wishes.locale), position }]
        : []
    })
}

/** From which zoom on a sea of a rank is named: seas, their parts and gulfs, bays. */
function seaZoom(rank: number): number {
  if (rank <= 1) return 0
  return rank === 2 ? 4.5 : 5.5
}

function seaLabels(seas: MapLayers['seas'], wishes: LabelWishes): LabelCandidate[] {
  return seas
    .filter((sea) => wishes.zoom >= seaZoom(rankOf(sea)))
    .map((sea) => ({
      id: sea.id,
      kind: 'sea',
      text: nameOf(sea, wishes.locale),
      position: sea.positions,
    }))
}

function nameOf({ names }: Ranked, locale: string): string {
  return names?.[locale] ?? names?.['en'] ?? ''
}

/**
 * The names wanted at a zoom, the most wanted first: the selected place, places, rivers, towns,
 * seas.
 */
export function labelCandidates(
  layers: MapLayers,
  features: readonly FeatureSummary[],
  wishes: LabelWishes,
): readonly LabelCandidate[] {
  const { selectedId } = wishes
  const sites = features
    .filter(({ kind }) => kind === 'site' && wishes.sites)
    .map(({ id, name, bounds }): LabelCandidate => ({
      id,
      kind: 'site',
      text: name,
      position: toLatLng([bounds[0], bounds[1]]),
    }))
    .toSorted((one, other) => Number(other.id === selectedId) - Number(one.id === selectedId))
  return [
    ...sites,
    ...(wishes.rivers ? riverLabels(layers.rivers, wishes) : []),
    ...(wishes.cities ? cityLabels(layers.cities, wishes) : []),
    ...seaLabels(layers.seas, wishes),
  ]
}
