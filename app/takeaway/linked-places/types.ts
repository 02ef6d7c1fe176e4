import { locales, messagesOf } from '@/app/messages'
import type { LayerFeature } from '@/geodata/layer-features'

interface Concept {
  readonly identifier: string
  readonly label: string
}

/** Concepts of the Getty Art & Architecture Thesaurus by kind, where one says no more than we know. */
const concepts: Readonly<Record<string, Concept>> = {
  site: { identifier: 'aat:300000809', label: 'site' },
  city: { identifier: 'aat:300008347', label: 'inhabited place' },
  river: { identifier: 'aat:300008707', label: 'river' },
  lake: { identifier: 'aat:300008680', label: 'lake' },
  state: { identifier: 'aat:300417385', label: 'polity' },
  route: { identifier: 'aat:300265365', label: 'route' },
}

/** Classes of GeoNames by kind, as gazetteers sort: spots, towns, water, what is governed, ways. */
const classes: Readonly<Record<string, string>> = {
  site: 'S',
  city: 'P',
  river: 'H',
  lake: 'H',
  sea: 'H',
  area: 'A',
  state: 'A',
  route: 'R',
}

/** The class of GeoNames that a kind belongs to, if any. */
export function classOf(kind: string): string | undefined {
  return classes[kind]
}

/** What a feature is: by a published thesaurus where it can be, and in our own words. */
export function typesOf({ properties }: LayerFeature, layerAddress: string) {
  const own = { identifier: layerAddress, label: properties.kind }
  const category = properties.kind === 'site' ? properties.category : undefined
  const sourceLabels = locales.flatMap((lang) => {
    const { categories } = messagesOf(lang)
    return category ? [{ label: categories[category], lang }] : []
  })
  const concept = concepts[properties.kind] ?? own
  return [{ ...concept, ...(sourceLabels.length > 0 && { sourceLabels }) }]
}
