import { pathOf, toPointer } from '../path'
import type { Delivery } from './deliveries'
import { firstYear } from './dates'
import type { Event } from './events'
import type { FileFault } from './geodata-error'

/** What events and deliveries may name. */
interface Known {
  readonly featureIds: ReadonlySet<string>
  readonly claimIds: ReadonlySet<string>
  /** Whether each work of the bibliography was seen, by its id. */
  readonly seenById: ReadonlyMap<string, boolean>
}

type Keys = readonly (string | number)[]

/** Faults the ids of a list that are not known. */
function unknownIds(
  ids: readonly string[],
  isKnown: (id: string) => boolean,
  keys: Keys,
  what: string,
  file: string,
): FileFault[] {
  return ids.flatMap((id, place) =>
    isKnown(id)
      ? []
      : [
          {
            file,
            path: toPointer(pathOf([...keys, place])),
            message: `there is no ${what} "${id}": correct the id or add it`,
          },
        ],
  )
}

/** Faults events that name what is not there, or have a label in a year that has one already. */
export function checkEvents(events: readonly Event[], known: Known, file: string): FileFault[] {
  const labelled = new Map<number, string>()
  return events.flatMap(({ id, dates, label, features, sources }, index) => {
    const year = firstYear(dates)
    const other = labelled.get(year)
    const faults = [
      ...unknownIds(
        features,
        (feature) => known.featureIds.has(feature),
        [index, 'features'],
        'site, line, area or route',
        file,
      ),
      ...unknownIds(
        sources,
        (source) => known.seenById.has(source),
        [index, 'sources'],
        'source',
        file,
      ),
    ]
    if (label && other !== undefined) {
      const message = `the event "${other}" has the label of ${year} already: remove one`
      faults.push({ file, path: toPointer(pathOf([index, 'label'])), message })
    }
    if (label) labelled.set(year, id)
    return faults
  })
}

/** Faults deliveries that name what is not there, or are surer than the works that were seen. */
export function checkDeliveries(
  deliveries: readonly Delivery[],
  known: Known,
  file: string,
): FileFault[] {
  return deliveries.flatMap(({ agreed = [], claims, confidence, estimates }, index) => {
    const lists = { agreed, estimates }
    const faults = unknownIds(
      claims,
      (id) => known.claimIds.has(id),
      [index, 'claims'],
      'claim',
      file,
    )
    for (const [member, figures] of Object.entries(lists)) {
      for (const [place, { sources }] of figures.entries()) {
        const keys = [index, member, place, 'sources']
        faults.push(...unknownIds(sources, (id) => known.seenById.has(id), keys, 'source', file))
      }
    }
    const isSeen = estimates.some(
      ({ leftOut, sources }) => !leftOut && sources.some((id) => known.seenById.get(id)),
    )
    if (!isSeen && confidence !== 'low') {
      const message = `no work that was seen gives a figure, so expected "low", got "${confidence}"`
      faults.push({ file, path: toPointer(pathOf([index, 'confidence'])), message })
    }
    return faults
  })
}
