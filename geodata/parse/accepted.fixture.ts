import type { Oddity } from './report'

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
]
const hole = [
  [0.2, 0.2],
  [0.2, 0.8],
  [0.8, 0.8],
  [0.8, 0.2],
  [0.2, 0.2],
]
const point = { type: 'Point', coordinates: [100, 0] }
const feature = { type: 'Feature', geometry: point, properties: {} }

/** Documents as RFC 7946 shows or allows them, of which there is nothing to say. */
export const accepted: readonly (readonly [what: string, document: unknown])[] = [
  ['a Point', point],
  ['a Point with height', { type: 'Point', coordinates: [100, 0, -31.5] }],
  ['a Point on the antimeridian', { type: 'Point', coordinates: [180, -90] }],
  [
    'a MultiPoint',
    {
      type: 'MultiPoint',
      coordinates: [
        [100, 0],
        [101, 1],
      ],
    },
  ],
  [
    'a LineString',
    {
      type: 'LineString',
      coordinates: [
        [100, 0],
        [101, 1],
      ],
    },
  ],
  ['a MultiLineString', { type: 'MultiLineString', coordinates: [square, hole] }],
  ['a Polygon', { type: 'Polygon', coordinates: [square] }],
  ['a Polygon with a hole', { type: 'Polygon', coordinates: [square, hole] }],
  ['a MultiPolygon', { type: 'MultiPolygon', coordinates: [[square, hole], [square]] }],
  ['a GeometryCollection', { type: 'GeometryCollection', geometries: [point] }],
  ['an empty GeometryCollection', { type: 'GeometryCollection', geometries: [] }],
  ['a Feature', feature],
  ['a Feature without place or properties', { ...feature, geometry: null, properties: null }],
  ['a Feature with a number as id', { ...feature, id: 0 }],
  ['a Feature with an empty id', { ...feature, id: '' }],
  [
    'any properties',
    { ...feature, properties: { coordinates: 1, type: 2, geometry: [[]], ['__proto__']: 3 } },
  ],
  ['an empty FeatureCollection', { type: 'FeatureCollection', features: [] }],
  [
    'ids that differ in kind',
    {
      type: 'FeatureCollection',
      features: [
        { ...feature, id: 1 },
        { ...feature, id: '1' },
      ],
    },
  ],
  ['a bbox', { ...point, bbox: [100, 0, 100, 0] }],
  ['a bbox with heights', { type: 'Point', coordinates: [1, 2, 3], bbox: [1, 2, 3, 1, 2, 3] }],
  [
    'a bbox of a collection',
    { type: 'FeatureCollection', bbox: [100, 0, 100, 0], features: [feature] },
  ],
  ['a bbox of nothing', { ...feature, geometry: null, bbox: [0, 0, 1, 1] }],
  [
    'an edge along the pole',
    {
      type: 'Polygon',
      coordinates: [
        [
          [-180, -90],
          [180, -90],
          [180, -80],
          [0, -70],
          [-180, -80],
          [-180, -90],
        ],
      ],
    },
  ],
]

/** Documents that RFC 7946 allows and that are odd. */
export const odd: readonly (readonly [
  what: string,
  document: unknown,
  oddity: Oddity,
  path: string,
])[] = [
  [
    'a clockwise outer ring',
    { type: 'Polygon', coordinates: [square.toReversed()] },
    'winding',
    '/coordinates/0',
  ],
  [
    'a counterclockwise hole',
    { type: 'Polygon', coordinates: [square, hole.toReversed()] },
    'winding',
    '/coordinates/1',
  ],
  [
    'a ring without area',
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 1],
          [2, 2],
          [0, 0],
        ],
      ],
    },
    'degenerate',
    '/coordinates/0',
  ],
  [
    'a line without length',
    {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [0, 0],
      ],
    },
    'degenerate',
    '/coordinates',
  ],
  [
    'a ring that crosses itself',
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [3, 0],
          [3, 3],
          [1, -1],
          [0, 3],
          [0, 0],
        ],
      ],
    },
    'self-crossing',
    '/coordinates/0/1',
  ],
  [
    'a line across the antimeridian',
    {
      type: 'LineString',
      coordinates: [
        [170, 0],
        [-170, 0],
      ],
    },
    'antimeridian',
    '/coordinates/1',
  ],
  [
    'a bbox across the antimeridian',
    {
      type: 'LineString',
      coordinates: [
        [177, -20],
        [178, -18],
      ],
      bbox: [177, -20, -178, -18],
    },
    'antimeridian',
    '/bbox',
  ],
  ['a bbox that is too wide', { ...point, bbox: [99, -1, 101, 1] }, 'bounding-box', '/bbox'],
  [
    'four numbers in a position',
    { type: 'Point', coordinates: [1, 2, 3, 4] },
    'dimensions',
    '/coordinates',
  ],
  ['an empty Polygon', { type: 'Polygon', coordinates: [] }, 'empty-coordinates', '/coordinates'],
  [
    'an empty MultiPoint',
    { type: 'MultiPoint', coordinates: [] },
    'empty-coordinates',
    '/coordinates',
  ],
  [
    'a collection in a collection',
    { type: 'GeometryCollection', geometries: [{ type: 'GeometryCollection', geometries: [] }] },
    'nested-collection',
    '/geometries/0',
  ],
  [
    'a superfluous crs',
    { ...point, crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } } },
    'crs',
    '/crs',
  ],
  ["a member of one's own", { ...feature, title: 'Fili' }, 'foreign-member', ''],
  ['a member named like an inherited one', { ...feature, constructor: 1 }, 'foreign-member', ''],
  [
    'a title of a collection',
    { type: 'FeatureCollection', name: 'sites', features: [] },
    'foreign-member',
    '',
  ],
  [
    'geometries in a Point',
    { ...point, geometries: [null], bbox: [100, 0, 100, 0] },
    'foreign-member',
    '',
  ],
]
