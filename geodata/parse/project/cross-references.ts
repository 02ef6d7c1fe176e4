import type {
  Area,
  Cession,
  Claim,
  FeatureId,
  Line,
  Measure,
  Route,
  PublishedShare,
  ShareSide,
  Site,
  Stretch,
} from '../../types'
import { pathOf, toPointer } from '../path'
import type { FileFault } from './geodata-error'

/** What is needed of a feature to see whether its id is its own. */
interface Identified {
  readonly id: FeatureId
}

/**
 * Faults ids that stand in more than one layer: an id is a feature's address.
 * @param layers the features of each file
 */
export function checkUniqueIds(
  layers: Iterable<readonly [file: string, features: readonly Identified[]]>,
): FileFault[] {
  const faults: FileFault[] = []
  const fileById = new Map<FeatureId, string>()
  for (const [file, features] of layers) {
    for (const [index, { id }] of features.entries()) {
      const other = fileById.get(id)
      if (other === undefined) fileById.set(id, file)
      else {
        const message = `the id stands in ${other} too: give each feature its own`
        faults.push({ file, feature: id, path: `/features/${index}/id`, message })
      }
    }
  }
  return faults
}

/** Faults shares of a line that is not in the layer of lines. */
export function checkShares(
  areas: readonly Area[],
  lines: readonly Line[],
  file: string,
): FileFault[] {
  const lineIds = new Set<string>(lines.map(({ id }) => id))
  return areas.flatMap(({ id, properties: { line } }, index) => {
    if (line === undefined || lineIds.has(line)) return []
    const message = `there is no line "${line}" of which this could be a share: correct the id or add the line`
    return [{ file, feature: id, path: `/features/${index}/properties/line`, message }]
  })
}

/** Faults stretches of a border or line that is not there, or along a river that is not. */
export function checkStretches(
  stretches: readonly Stretch[],
  bounded: readonly Identified[],
  rivers: readonly Identified[],
  file: string,
): FileFault[] {
  const ids = new Set<string>(bounded.map(({ id }) => id))
  const riverIds = new Set<string>(rivers.map(({ id }) => id))
  return stretches.flatMap(({ id: feature, properties: { bounds, river } }, index) => {
    const faults: FileFault[] = []
    const path = `/features/${index}/properties`
    if (!ids.has(bounds)) {
      const message = `there is no line or area "${bounds}" of which this could be a stretch: correct the id or add it`
      faults.push({ file, feature, path: `${path}/bounds`, message })
    }
    if (river !== undefined && !riverIds.has(river)) {
      const message = `rivers.geojson has no "${river}" for this to follow: correct the id or add the river`
      faults.push({ file, feature, path: `${path}/river`, message })
    }
    return faults
  })
}

/**
 * Faults routes that pass what is neither a site nor a city, that have not as many lists of places as
 * parts, or that count by a work which is not there.
 */
export function checkRoutes(
  routes: readonly Route[],
  places: readonly Identified[],
  sourceIds: ReadonlySet<string>,
  file: string,
): FileFault[] {
  const placeIds = new Set<string>(places.map(({ id }) => id))
  return routes.flatMap(({ id: feature, geometry, properties: { via, tonnages } }, index) => {
    const at = (...keys: (string | number)[]) =>
      toPointer(pathOf(['features', index, 'properties', ...keys]))
    const faults = via.flatMap((passed, part): FileFault[] =>
      passed.flatMap((id, place) => {
        if (placeIds.has(id)) return []
        const message = `there is no site or city "${id}" for the route to pass: correct the id or add it`
        return [{ file, feature, path: at('via', part, place), message }]
      }),
    )
    const parts = geometry.type === 'LineString' ? 1 : geometry.coordinates.length
    if (via.length !== parts) {
      const message = `expected a list of places for each part of the route, of which there are ${parts}, got ${via.length}`
      faults.push({ file, feature, path: at('via'), message })
    }
    for (const [place, { sources }] of tonnages.entries()) {
      for (const [which, id] of sources.entries()) {
        if (sourceIds.has(id)) continue
        const path = at('tonnages', place, 'sources', which)
        faults.push({ file, feature, path, message: noSource(id) })
      }
    }
    return faults
  })
}

/** What the claims may name. */
export interface Known {
  readonly sites: readonly Site[]
  readonly lines: readonly Line[]
  readonly areas: readonly Area[]
  readonly territories: readonly Area[]
  /** The ids of all that a reader can select. */
  readonly featureIds: ReadonlySet<string>
  /** The ids of the bibliography. */
  readonly sourceIds: ReadonlySet<string>
}

/**
 * Faults claims that name a source or a feature which is not there, or measure a feature that is
 * not of the kind to be measured so.
 * @param claims all records of the file, in its order: a fault tells its place by it
 */
export function checkClaims(claims: readonly Claim[], known: Known, file: string): FileFault[] {
  return claims.flatMap(({ features, sources, measures = [] }, index) => {
    const faults: FileFault[] = []
    const fault = (keys: readonly (string | number)[], message: string): void => {
      faults.push({ file, path: toPointer(pathOf([index, ...keys])), message })
    }
    for (const [place, id] of features.entries()) {
      if (known.featureIds.has(id)) continue
      fault(['features', place], `there is no feature "${id}": correct the id or add the feature`)
    }
    for (const [place, id] of sources.entries()) {
      if (!known.sourceIds.has(id)) fault(['sources', place], noSource(id))
    }
    for (const [place, measure] of measures.entries()) {
      for (const [member, message] of measureFaults(measure, known)) {
        fault(['measures', place, member], message)
      }
    }
    return faults
  })
}

/** Faults cessions that name a source or a territory which is not there. */
export function checkCessions(
  cessions: readonly Cession[],
  { sourceIds, territories }: Pick<Known, 'sourceIds' | 'territories'>,
  file: string,
): FileFault[] {
  return cessions.flatMap(({ sources, territory }, index) => {
    const faults = sources.flatMap((id, place) => {
      if (sourceIds.has(id)) return []
      return [{ file, path: toPointer(pathOf([index, 'sources', place])), message: noSource(id) }]
    })
    if (territory === undefined || territories.some(({ id }) => id === territory)) return faults
    const message = `there is no territory "${territory}": correct the id or draw it`
    return [...faults, { file, path: toPointer(pathOf([index, 'territory'])), message }]
  })
}

/** Faults published shares of a line that is not there, or by a source that is not. */
export function checkPublishedShares(
  shares: readonly PublishedShare[],
  {
    lines,
    sourceIds,
  }: { readonly lines: readonly Line[]; readonly sourceIds: ReadonlySet<string> },
  file: string,
): FileFault[] {
  return shares.flatMap(({ line, sources }, index) => {
    const faults = sources.flatMap((id, place) =>
      sourceIds.has(id)
        ? []
        : [{ file, path: toPointer(pathOf([index, 'sources', place])), message: noSource(id) }],
    )
    if (lines.some(({ id }) => id === line)) return faults
    const message = `there is no line "${line}": correct the id or add it`
    return [...faults, { file, path: toPointer(pathOf([index, 'line'])), message }]
  })
}

function noSource(id: string): string {
  return `the bibliography has no source "${id}": add it there or correct the id`
}

function wrongId(wanted: string, id: FeatureId): string {
  return `expected the id of ${wanted}, got "${id}": correct it`
}

function noShare(side: ShareSide): string {
  return `expected a side that has a share, got "${side}", which has none: correct it or add the share`
}

/** Which members of a measure are at fault, and why. */
function measureFaults(measure: Measure, known: Known): [member: string, message: string][] {
  const isSite = (id: FeatureId) => known.sites.some((site) => site.id === id)
  const isLine = (id: FeatureId) => known.lines.some((line) => line.id === id)
  const hasShare = (wanted: ShareSide, line?: FeatureId) =>
    known.areas.some(
      ({ properties }) =>
        properties.side === wanted && (line === undefined || properties.line === line),
    )
  const faults: [string, string][] = []
  switch (measure.kind) {
    case 'share':
      if (!hasShare(measure.side, measure.statedFor)) {
        const wanted = `a line with a share of the side "${measure.side}"`
        faults.push(['statedFor', wrongId(wanted, measure.statedFor)])
      }
      break
    case 'larger-share':
      if (!hasShare(measure.side)) faults.push(['side', noShare(measure.side)])
      break
    case 'distance':
      if (!isSite(measure.from)) faults.push(['from', wrongId('a site', measure.from)])
      if (!isSite(measure.to) && !isLine(measure.to)) {
        faults.push(['to', wrongId('a site or a line', measure.to)])
      }
      break
    case 'side':
      if (!isSite(measure.site)) faults.push(['site', wrongId('a site', measure.site)])
      if (!hasShare(measure.side)) faults.push(['side', noShare(measure.side)])
      break
  }
  return faults
}
