import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLayer } from './parse/layer'
import { readBibliography, type Source } from './parse/project/bibliography'
import { readCessions } from './parse/project/cessions'
import { readPublishedShares } from './parse/project/published-shares'
import { checkDeliveries, checkEvents } from './parse/project/check-named'
import { readClaims } from './parse/project/claims'
import {
  checkCessions,
  checkClaims,
  checkRoutes,
  checkPublishedShares,
  checkShares,
  checkStretches,
  checkUniqueIds,
} from './parse/project/cross-references'
import { type Delivery, readDeliveries } from './parse/project/deliveries'
import { type Event, readEvents } from './parse/project/events'
import { type FileFault, GeodataError } from './parse/project/geodata-error'
import {
  type basemapLayerNames,
  type FeatureOf,
  fileOf,
  type LayerName,
  layerNames,
} from './parse/project/layers'
import type { RecordsReading } from './parse/project/records'
import type {
  Area,
  BasemapFeature,
  Cession,
  Claim,
  ContentFeature,
  Line,
  Route,
  PublishedShare,
  Site,
  State,
  Stretch,
} from './types'

/** All that is known of the ground, checked and typed: `[longitude, latitude]` in degrees, WGS84. */
export interface Geodata {
  /** By id, in the order of the file; so are lines, areas and routes. */
  readonly sites: ReadonlyMap<string, Site>
  readonly lines: ReadonlyMap<string, Line>
  readonly areas: ReadonlyMap<string, Area>
  readonly routes: ReadonlyMap<string, Route>
  /** The story's own areas inside and beside Poland, by id. */
  readonly territories: ReadonlyMap<string, Area>
  /** The spheres of interest of the secret protocols, by id. */
  readonly spheres: ReadonlyMap<string, Area>
  /** What bounds the territories besides the outline and the lines, by id. */
  readonly territoryBorders: ReadonlyMap<string, Stretch>
  /** What the outline and the lines are built from, by id: the border clockwise, then line by line. */
  readonly stretches: ReadonlyMap<string, Stretch>
  /** The states of 31 August 1939 by id, `state-` and the name that `between` of a stretch gives it. */
  readonly states: ReadonlyMap<string, State>
  readonly basemap: Readonly<Record<BasemapName, readonly BasemapFeature[]>>
  readonly bibliography: ReadonlyMap<string, Source>
  /** The statements of the older article by id, in its order. */
  readonly claims: ReadonlyMap<string, Claim>
  /** Parts of shares that published figures count or leave out, by id. */
  readonly cessions: ReadonlyMap<string, Cession>
  /** What works say that the sides of a line measure, by id, in the order of the file. */
  readonly publishedShares: ReadonlyMap<string, PublishedShare>
  /** What was delivered between 1939 and 1941, by id, in the order of the file. */
  readonly deliveries: ReadonlyMap<string, Delivery>
  /** What happened, by id, in the order of the file, which is that of time. */
  readonly events: ReadonlyMap<string, Event>
  /** All that a reader can select, by id, layer after layer. */
  readonly features: ReadonlyMap<string, ContentFeature>
  readonly feature: (id: string) => ContentFeature | undefined
}

export type BasemapName = (typeof basemapLayerNames)[number]

/** Reads the files of a directory and gathers their faults. */
class Reader {
  readonly faults: FileFault[] = []

  constructor(readonly directory: string) {}

  /** The text of a file; of one that cannot be read, nothing. */
  #text(path: string, file: string): string | undefined {
    try {
      return readFileSync(join(this.directory, path), 'utf8')
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      this.faults.push({ file, path: '', message: `cannot be read: ${reason}` })
      return undefined
    }
  }

  /** The sound records of a file. */
  records<Entry>(
    file: string,
    read: (text: string, file: string) => RecordsReading<Entry>,
  ): readonly Entry[] {
    const text = this.#text(file, file)
    if (text === undefined) return []
    const { records, faults } = read(text, file)
    this.faults.push(...faults)
    return records
  }

  /** The features of a layer; of a faulty one, none. */
  layer<Name extends LayerName>(
    name: Name,
    sourceIds: ReadonlySet<string>,
  ): readonly FeatureOf<Name>[] {
    const text = this.#text(join('layers', fileOf(name)), fileOf(name))
    if (text === undefined) return []
    const { features, faults } = readLayer(text, name, sourceIds)
    this.faults.push(...faults)
    return features ?? []
  }
}

const claimsFile = 'claims.json'
const cessionsFile = 'cessions.json'
const publishedSharesFile = 'published-shares.json'
const deliveriesFile = 'deliveries.json'
const eventsFile = 'events.json'

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]) {
  return new Map<string, Entry>(entries.map((entry) => [entry.id, entry]))
}

/**
 * Reads and checks the layers, the bibliography, the claims, the deliveries and the events of a
 * directory.
 * @param directory holds `layers/*.geojson` and a `*.json` for each of the others
 * @throws GeodataError with every fault of every file
 */
export function readGeodata(directory: string): Geodata {
  const reader = new Reader(directory)
  const bibliography = reader.records('bibliography.json', readBibliography)
  const sourceIds = new Set(bibliography.map(({ id }) => id))
  const content = {
    sites: reader.layer('sites', sourceIds),
    lines: reader.layer('lines', sourceIds),
    areas: reader.layer('areas', sourceIds),
    territories: reader.layer('territories', sourceIds),
    spheres: reader.layer('spheres', sourceIds),
    routes: reader.layer('routes', sourceIds),
  }
  const borders = reader.layer('borders', sourceIds)
  const territoryBorders = reader.layer('territory-borders', sourceIds)
  const states = reader.layer('states', sourceIds)
  const basemap = {
    land: reader.layer('land', sourceIds),
    lakes: reader.layer('lakes', sourceIds),
    rivers: reader.layer('rivers', sourceIds),
    seas: reader.layer('seas', sourceIds),
    'modern-borders': reader.layer('modern-borders', sourceIds),
    cities: reader.layer('cities', sourceIds),
  }
  const layers = {
    ...content,
    borders,
    states,
    'territory-borders': territoryBorders,
    ...basemap,
  }
  const claims = reader.records(claimsFile, readClaims)
  const cessions = reader.records(cessionsFile, readCessions)
  const publishedShares = reader.records(publishedSharesFile, readPublishedShares)
  const deliveries = reader.records(deliveriesFile, readDeliveries)
  const events = reader.records(eventsFile, readEvents)
  const named = {
    featureIds: new Set<string>(
      Object.values(content).flatMap((layer) => layer.map(({ id }) => id)),
    ),
    claimIds: new Set<string>(claims.map(({ id }) => id)),
    seenById: new Map(bibliography.map(({ id, basis }) => [id, basis === 'seen in a stored copy'])),
  }
  const bounded = [...content.lines, ...content.areas]
  const places = [...content.sites, ...basemap.cities]
  // Records at fault are left out, and a faulty layer is empty: the places of the records would be
  // wrong, and the features that they name missing. What they name is seen when all is sound.
  const namingFaults =
    reader.faults.length > 0
      ? []
      : [
          ...checkClaims(claims, { ...content, ...named, sourceIds }, claimsFile),
          ...checkCessions(cessions, { ...content, sourceIds }, cessionsFile),
          ...checkPublishedShares(publishedShares, { ...content, sourceIds }, publishedSharesFile),
          ...checkDeliveries(deliveries, named, deliveriesFile),
          ...checkEvents(events, named, eventsFile),
          ...checkRoutes(content.routes, places, sourceIds, fileOf('routes')),
          ...checkStretches(borders, bounded, basemap.rivers, fileOf('borders')),
        ]
  const faults = [
    ...reader.faults,
    ...namingFaults,
    ...checkUniqueIds(layerNames.map((name) => [fileOf(name), layers[name]])),
    ...checkShares(content.areas, content.lines, fileOf('areas')),
    ...checkStretches(
      territoryBorders,
      content.territories,
      basemap.rivers,
      fileOf('territory-borders'),
    ),
  ]
  if (faults.length > 0) throw new GeodataError(faults)

  const features = byId<ContentFeature>(Object.values(content).flat())
  return {
    sites: byId(content.sites),
    lines: byId(content.lines),
    areas: byId(content.areas),
    routes: byId(content.routes),
    territories: byId(content.territories),
    spheres: byId(content.spheres),
    territoryBorders: byId(territoryBorders),
    stretches: byId(borders),
    states: byId(states),
    basemap,
    bibliography: byId(bibliography),
    claims: byId(claims),
    cessions: byId(cessions),
    publishedShares: byId(publishedShares),
    deliveries: byId(deliveries),
    events: byId(events),
    features,
    feature: (id) => features.get(id),
  }
}

let loaded: Geodata | undefined

/**
 * The one door to the project's data, on the server: read and checked once in the life of a process.
 * @throws GeodataError with every fault of every file, which stops the build
 */
export function loadGeodata(): Geodata {
  // The working directory, not this file's: bundled for the server, this file lies elsewhere.
  return (loaded ??= readGeodata(join(process.cwd(), 'geodata')))
}
