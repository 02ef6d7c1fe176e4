interface SubjectWords {
  readonly name: string
  /** What it holds, in a sentence. */
  readonly holds: string
}

type LayerWords = Readonly<Partial<Record<string, SubjectWords>>>

/** By layer; one without words is called by its file. */
const layers: LayerWords = {
  sites: {
    name: 'Places of the story',
    holds: 'Where talks were held, arms made, crews trained and goods handed over.',
  },
  lines: {
    name: 'Lines of division',
    holds: 'The lines of August and September 1939, and those they are compared with.',
  },
  areas: {
    name: 'Poland and its shares',
    holds: 'Poland on 31 August 1939, and what each line of 1939 gave to either side.',
  },
  borders: {
    name: 'Borders and lines by stretch',
    holds:
      'What the areas and lines are built from: of each stretch what it follows, what it rests on and how sure it is.',
  },
  states: {
    name: 'States on 31 August 1939',
    holds: 'Europe around Poland as it was on the eve of the war.',
  },
  spheres: {
    name: 'Spheres of interest',
    holds: 'What the secret protocols of August and September 1939 assigned to either side.',
  },
  territories: {
    name: 'Territories that changed hands',
    holds: 'Strips, triangles and annexed regions of 1938 to 1941.',
  },
  'territory-borders': {
    name: 'Stretches of those territories',
    holds:
      'What bounds the territories besides the border of Poland and the lines, with what each stretch rests on.',
  },
  routes: {
    name: 'Routes of trade',
    holds: 'By which railways and seas the goods went.',
  },
  land: { name: 'Land', holds: 'The ground of the map, cut off at its edge.' },
  lakes: { name: 'Lakes', holds: 'Lakes and reservoirs of 100 km² and more.' },
  rivers: {
    name: 'Rivers',
    holds: 'The rivers that lines and borders follow, and the large ones.',
  },
  seas: {
    name: 'Seas',
    holds: 'Seas, gulfs and bays by a place in each, with their names in several languages.',
  },
  'modern-borders': { name: 'Borders of today', holds: 'For comparison, cut off at the edge.' },
  cities: { name: 'Towns', holds: 'Towns of today with their names in several languages.' },
}

const tables = {
  claims: {
    name: 'Claims',
    holds: 'The claims of the older article with verdict, grounds and sources.',
  },
  deliveries: {
    name: 'Deliveries',
    holds: 'What was agreed and delivered, as each work counts it.',
  },
  events: { name: 'Events', holds: 'What happened when, with sources.' },
  bibliography: { name: 'Bibliography', holds: 'The works, and how far each was seen.' },
  'control-towns': {
    name: 'Control towns',
    holds: 'Towns with the side on which they lay, by which every line is checked.',
  },
} satisfies Record<string, SubjectWords>

/** The words of the page of the data, in English; the shape that every other language fills. */
export const data = {
  heading: 'Data to take away',
  title: 'Data',
  lead: 'Every layer of the map and every table behind the article, in WGS84 and UTF-8, at addresses that stay. Borders, lines and areas say how sure they are; please keep that with them.',
  layersHeading: 'Layers',
  tablesHeading: 'Tables',
  layers,
  tables,
  noWords: 'A layer of the map.',
  preview: 'The layer “{name}”, drawn small.',
  features: {
    one: '{n}\u00A0feature',
    few: '{n}\u00A0features',
    many: '{n}\u00A0features',
    other: '{n}\u00A0features',
  },
  rows: {
    one: '{n}\u00A0row',
    few: '{n}\u00A0rows',
    many: '{n}\u00A0rows',
    other: '{n}\u00A0rows',
  },
  named: 'Linked Places lists those with a name: {n}.',
  licence: 'Licence',
  makers: 'Made from',
  works: 'Rests on',
  worksCounted: {
    one: '{n}\u00A0work',
    few: '{n}\u00A0works',
    many: '{n}\u00A0works',
    other: '{n}\u00A0works',
  },
  precision: 'Precision',
  precisionRange: 'drawn to about {least}–{most} km',
  precisionOne: 'drawn to about {least} km',
  date: 'As of',
  forms: { geojson: 'GeoJSON', lpf: 'Linked Places', csv: 'CSV', json: 'JSON', context: 'JSON-LD' },
  kilobytes: '{n} kB',
  checksums: 'Checksums (SHA-256)',
  aboutHeading: 'To use them',
  about: [
    'GeoJSON is RFC 7946. Linked Places is the Linked Places Format 1.2, GeoJSON and JSON-LD at once, with names, times, citations and stories; its context is served here too. CSV is RFC 4180; areas and lengths in it are measured on the ellipsoid, and lists are parted by semicolons.',
    'In a folder of downloads the list of checksums tells whether every file came whole; the second command puts a layer into a GeoPackage, the third a table with its positions.',
  ],
  context: 'The context of Linked Places',
  checksumsFile: 'All checksums',
  linkFromSources: 'Every layer and table, with licence, precision and checksum',
}

export type DataMessages = typeof data
