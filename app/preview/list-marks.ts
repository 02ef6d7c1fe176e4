import type { Locale } from '@/app/messages'
import { nameIn } from '@/app/text/summarise'
import { loadGeodata } from '@/geodata/load'
import type { MapWindow, Point } from './map-window'

/** What is shown, of what, and in which language. */
export interface Shown {
  readonly window: MapWindow
  readonly locale: Locale
  /** The id of the feature that the picture is of. */
  readonly chosen?: string
}

/** A place of the story or a town, where it lies in the picture. */
export interface Mark extends Point {
  readonly key: string
  readonly text: string
  readonly kind: 'chosen' | 'site' | 'city'
}

/** The last rank of the towns that are shown. */
export const leastTown = 3

/** A town as near as this to a place of the story, in pixels, would only say its name again. */
const nearest = 14

function sitesIn({ window, locale, chosen }: Shown): Mark[] {
  const marks = [...loadGeodata().sites.values()].map((site): Mark => ({
    key: site.id,
    text: nameIn(site, locale),
    kind: site.id === chosen ? 'chosen' : 'site',
    ...window.project(site.geometry.coordinates),
  }))
  const seen = marks.filter((mark) => window.contains(mark))
  return seen.toSorted(
    (one, other) => Number(other.kind === 'chosen') - Number(one.kind === 'chosen'),
  )
}

function townsIn({ window, locale }: Shown, sites: readonly Mark[]): Mark[] {
  return loadGeodata()
    .basemap.cities.toSorted(
      (one, other) => (one.properties.rank ?? 9) - (other.properties.rank ?? 9),
    )
    .flatMap(({ id, geometry, properties }): Mark[] => {
      const { names, rank = 9 } = properties
      if (geometry.type !== 'Point' || !names || rank > leastTown) return []
      const point = window.project(geometry.coordinates)
      const repeats = sites.some(({ x, y }) => Math.hypot(x - point.x, y - point.y) < nearest)
      if (repeats || !window.contains(point)) return []
      return [{ key: id, text: names[locale] ?? names.en, kind: 'city', ...point }]
    })
}

/**
 * Lists what lies in the window: first what the picture is of, then the places of the story, then
 * the towns, the greater first.
 */
export function listMarks(shown: Shown): readonly Mark[] {
  const sites = sitesIn(shown)
  return [...sites, ...townsIn(shown, sites)]
}
