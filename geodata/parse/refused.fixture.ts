/** One broken document: what is broken, the document, where the fault is told, and a word of it. */
export type Refused = readonly [what: string, document: unknown, path: string, word: string]

const point = { type: 'Point', coordinates: [21, 52] }
const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
]
const feature = { type: 'Feature', geometry: point, properties: null }

function geometry(type: string, coordinates: unknown): object {
  return { type, coordinates }
}

function collection(...features: unknown[]): object {
  return { type: 'FeatureCollection', features }
}

/** Texts that are not JSON, or not what JSON.parse would be given. */
export const refusedTexts: readonly Refused[] = [
  ['nothing', '', '', 'is empty'],
  ['white space', ' \n\t', '', 'is empty'],
  ['prose', 'Fili is a suburb of Moscow.', '', 'line 1, column 1'],
  ['a lost value', '{"type":\n"Point","coordinates":}', '', 'line 2, column 23'],
  ['a trailing comma', '{"type":"Point","coordinates":[1,2,]}', '', 'line 1, column 36'],
  ['a lost bracket', '{"type":"Point","coordinates":[1,2}', '', 'closing bracket'],
  ['a lost end', '{"type":"Point","coordinates":[1,2]', '', 'the end of the file'],
  ['a comment', '{"type":"Point", /* Fili */ "coordinates":[1,2]}', '', 'a comment'],
  ['single quotes', "{'type':'Point','coordinates':[1,2]}", '', 'double quotes'],
  ['an undressed NaN', '{"type":"Point","coordinates":[NaN,2]}', '', 'NaN'],
  ['an undressed Infinity', '{"type":"Point","coordinates":[1,-Infinity]}', '', 'Infinity'],
  ['a leading zero', '{"type":"Point","coordinates":[021,52]}', '', 'column 33'],
  ['a decimal comma', '{"type":"Point","coordinates":{21,5}}', '', 'member name'],
  ['a raw line break in a string', '{"type":"Po\nint"}', '', 'line 1'],
  ['two documents in a row', '{"type":"Point","coordinates":[1,2]}\n{}', '', 'line 2'],
  ['a hundred thousand levels', '['.repeat(1e5) + ']'.repeat(1e5), '', 'levels deep'],
  ['a million levels, never closed', '{"a":'.repeat(1e6), '', 'levels deep'],
  [
    'a hundred thousand collections',
    `${'{"type":"GeometryCollection","geometries":['.repeat(1e5)}${']}'.repeat(1e5)}`,
    '',
    'levels deep',
  ],
  [
    'a number beyond all numbers',
    '{"type":"Point","coordinates":[1e999,2]}',
    '/coordinates/0',
    'finite',
  ],
  ['one below them', '{"type":"Point","coordinates":[1,-1e999]}', '/coordinates/1', 'finite'],
  ['an infinite height', '{"type":"Point","coordinates":[1,2,1e999]}', '/coordinates/2', 'finite'],
  [
    'an infinite id',
    '{"type":"Feature","geometry":null,"properties":null,"id":1e999}',
    '/id',
    'finite',
  ],
  [
    'an infinite bbox',
    '{"type":"Point","coordinates":[1,2],"bbox":[1,2,1e999,2]}',
    '/bbox/2',
    'finite',
  ],
  ['a type by inheritance', '{"__proto__":{"type":"Point","coordinates":[1,2]}}', '', 'missing'],
]

const types: readonly Refused[] = [
  ['null', null, '', 'got null'],
  ['a number', 7, '', 'the number 7'],
  ['an array of features', [feature], '', 'an array of 1'],
  ['arrays in arrays', [[]], '', 'an array of 1'],
  ['an empty object', {}, '', '"type" is missing'],
  ['a type that objects inherit', { type: 'constructor' }, '/type', 'constructor'],
  ['another one', { type: '__proto__' }, '/type', '__proto__'],
  ['a type in an array', { type: ['Point'], coordinates: [1, 2] }, '/type', 'an array of 1'],
  ['a type in small letters', geometry('point', [1, 2]), '/type', 'write "Point"'],
  ['a type of another format', { type: 'Topology', objects: {} }, '/type', 'TopoJSON'],
  ['a type of nobody', geometry('Circle', [1, 2]), '/type', 'Circle'],
  ['a geometry as a feature', collection(point), '/features/0/type', 'Feature'],
  ['a collection as a feature', collection(collection()), '/features/0/type', 'take its features'],
  ['null as a feature', collection(null), '/features/0', 'got null'],
  [
    'a feature as a geometry',
    { ...feature, geometry: feature },
    '/geometry/type',
    'put its geometry',
  ],
  ['an array as a geometry', { ...feature, geometry: [1, 2] }, '/geometry', 'an array of 2'],
  ['an object without type as a geometry', { ...feature, geometry: {} }, '/geometry', 'missing'],
]

const positions: readonly Refused[] = [
  ['no coordinates', { type: 'Point' }, '', 'no "coordinates"'],
  ['null coordinates', geometry('Point', null), '/coordinates', 'got null'],
  ['coordinates as a string', geometry('Point', '21,52'), '/coordinates', 'the string'],
  [
    'coordinates as an object',
    geometry('Point', { lat: 52, lng: 21 }),
    '/coordinates',
    'an object',
  ],
  ['a position without numbers', geometry('Point', []), '/coordinates', 'an empty array'],
  ['a position of one number', geometry('Point', [21]), '/coordinates', 'an array of 1'],
  ['numbers as strings', geometry('Point', ['21', '52']), '/coordinates/0', 'remove the quotes'],
  ['a null in a position', geometry('Point', [21, null]), '/coordinates/1', 'got null'],
  ['a truth in a position', geometry('Point', [true, 52]), '/coordinates/0', 'got true'],
  ['a height in words', geometry('Point', [21, 52, 'high']), '/coordinates/2', 'the string'],
  ['a latitude of 200', geometry('Point', [52, 200]), '/coordinates', 'latitude 200'],
  ['a longitude of 181', geometry('Point', [181, 52]), '/coordinates', 'longitude 181'],
  ['a longitude of -180.5', geometry('Point', [-180.5, 52]), '/coordinates', 'longitude -180.5'],
  ['swapped axes', geometry('Point', [49.6, 117.3]), '/coordinates', 'swapped'],
  ['metres', geometry('Point', [2337709, 6842311]), '/coordinates', 'degrees'],
  [
    'a position in an object',
    geometry('MultiPoint', [[1, 2], { x: 1 }]),
    '/coordinates/1',
    'an object',
  ],
]

const nesting: readonly Refused[] = [
  ['a Point too deep', geometry('Point', [[21, 52]]), '/coordinates', 'remove brackets'],
  ['a LineString as a Point', geometry('LineString', [21, 52]), '/coordinates', '"Point"'],
  ['a Polygon as a line', geometry('Polygon', square), '/coordinates', '"LineString"'],
  ['a MultiPolygon as a Polygon', geometry('MultiPolygon', [square]), '/coordinates', '"Polygon"'],
  [
    'a Polygon as a MultiPolygon',
    geometry('Polygon', [[square]]),
    '/coordinates',
    '"MultiPolygon"',
  ],
  ['five levels', geometry('MultiPolygon', [[[square]]]), '/coordinates', 'got 5'],
  [
    'a ring among positions',
    geometry('LineString', [[0, 0], square]),
    '/coordinates/1/0',
    'number',
  ],
  [
    'a number among positions',
    geometry('MultiPoint', [[0, 0], 5]),
    '/coordinates/1',
    'the number 5',
  ],
  ['a number among rings', geometry('Polygon', [square, 5]), '/coordinates/1', 'the number 5'],
  ['a number among polygons', geometry('MultiPolygon', [[square], 5]), '/coordinates/1', 'rings'],
  ['an empty line', geometry('LineString', []), '/coordinates', 'two or more'],
  ['a line of one position', geometry('LineString', [[0, 0]]), '/coordinates', 'two or more'],
  [
    'such a line among lines',
    geometry('MultiLineString', [square, [[0, 0]]]),
    '/coordinates/1',
    'two',
  ],
  ['an empty ring', geometry('Polygon', [[]]), '/coordinates/0', 'four or more'],
  [
    'a ring of three',
    geometry('Polygon', [
      [
        [0, 0],
        [1, 1],
        [0, 0],
      ],
    ]),
    '/coordinates/0',
    'four',
  ],
  ['an unclosed ring', geometry('Polygon', [square.slice(0, -1)]), '/coordinates/0', 'not closed'],
  [
    'a ring closed at another height',
    geometry('Polygon', [
      [
        [0, 0, 1],
        [1, 0, 1],
        [1, 1, 1],
        [0, 0, 2],
      ],
    ]),
    '/coordinates/0',
    'not closed',
  ],
  [
    'an unclosed hole',
    geometry('MultiPolygon', [
      [
        square,
        [
          [0, 0],
          [0, 1],
          [1, 1],
          [1, 0],
        ],
      ],
    ]),
    '/coordinates/0/1',
    'not closed',
  ],
  [
    'a hole beside its polygon',
    geometry('Polygon', [square, square.map(([x, y]) => [x! + 5, y!])]),
    '/coordinates/1',
    'outer ring first',
  ],
  ['no geometries', { type: 'GeometryCollection' }, '', '"geometries"'],
  [
    'geometries in an object',
    { type: 'GeometryCollection', geometries: point },
    '/geometries',
    'array',
  ],
  [
    'null among geometries',
    { type: 'GeometryCollection', geometries: [null] },
    '/geometries/0',
    'null',
  ],
  [
    'a feature among geometries',
    { type: 'GeometryCollection', geometries: [feature] },
    '/geometries/0/type',
    'Feature',
  ],
]

const members: readonly Refused[] = [
  ['no features', { type: 'FeatureCollection' }, '', '"features"'],
  [
    'features in an object',
    { type: 'FeatureCollection', features: {} },
    '/features',
    'an empty object',
  ],
  ['no geometry', { type: 'Feature', properties: null }, '', 'no "geometry"'],
  ['no properties', { type: 'Feature', geometry: point }, '', 'no "properties"'],
  ['properties in an array', { ...feature, properties: [] }, '/properties', 'an empty array'],
  ['properties in words', { ...feature, properties: 'Fili' }, '/properties', 'the string'],
  ['properties that are a number', { ...feature, properties: 0 }, '/properties', 'the number 0'],
  ['a null id', { ...feature, id: null }, '/id', 'got null'],
  ['a true id', { ...feature, id: true }, '/id', 'got true'],
  ['an object as id', { ...feature, id: { a: 1 } }, '/id', 'an object'],
  ['an array as id', { ...feature, id: [1] }, '/id', 'an array'],
  [
    'an id given twice',
    collection({ ...feature, id: 'fili' }, { ...feature, id: 'fili' }),
    '/features/1/id',
    'fili',
  ],
  ['coordinates in a feature', { ...feature, coordinates: [1, 2] }, '/coordinates', '7.1'],
  ['features in a feature', { ...feature, features: [] }, '/features', '7.1'],
  ['a geometry in a geometry', { ...point, geometry: null }, '/geometry', '7.1'],
  ['properties in a geometry', { ...point, properties: {} }, '/properties', '7.1'],
  ['properties in a collection', { ...collection(), properties: {} }, '/properties', '7.1'],
  ['coordinates in a collection', { ...collection(), coordinates: [] }, '/coordinates', '7.1'],
  [
    'another reference system',
    { ...point, crs: { type: 'name', properties: { name: 'EPSG:2180' } } },
    '/crs',
    'EPSG:2180',
  ],
]

const boxes: readonly Refused[] = [
  ['a null bbox', { ...point, bbox: null }, '/bbox', 'got null'],
  ['a bbox in words', { ...point, bbox: '21,52,21,52' }, '/bbox', 'the string'],
  ['an empty bbox', { ...point, bbox: [] }, '/bbox', 'got 0'],
  ['a bbox of two', { ...point, bbox: [21, 52] }, '/bbox', 'got 2'],
  ['a bbox of five', { ...point, bbox: [21, 52, 21, 52, 0] }, '/bbox', 'got 5'],
  [
    'a bbox of corners',
    {
      ...point,
      bbox: [
        [21, 52],
        [21, 52],
      ],
    },
    '/bbox',
    'got 2',
  ],
  ['a bbox with strings', { ...point, bbox: [21, 52, '21', 52] }, '/bbox/2', 'the string'],
  ['a bbox off the globe', { ...point, bbox: [21, 52, 21, 91] }, '/bbox', 'latitude'],
  ['a bbox far east', { ...point, bbox: [21, 52, 200, 52] }, '/bbox', 'longitude'],
  ['a bbox upside down', { ...point, bbox: [21, 53, 21, 51] }, '/bbox', 'swap'],
  ['a bbox elsewhere', { ...point, bbox: [10, 10, 20, 20] }, '/bbox', 'does not hold'],
  ['a bbox with swapped axes', { ...point, bbox: [52, 21, 52, 21] }, '/bbox', 'does not hold'],
  [
    'a bbox across the antimeridian, elsewhere',
    { ...point, bbox: [170, 0, -170, 60] },
    '/bbox',
    'does not hold',
  ],
  [
    'a bbox of three dimensions for two',
    { ...point, bbox: [21, 52, 0, 21, 52, 0] },
    '/bbox',
    'got 6',
  ],
  [
    'a bbox of two dimensions for three',
    { ...geometry('Point', [21, 52, 5]), bbox: [21, 52, 21, 52] },
    '/bbox',
    'got 4',
  ],
  ['a wrong bbox of a feature', { ...feature, bbox: [0, 0, 1, 1] }, '/bbox', 'does not hold'],
  [
    'a wrong bbox of a collection',
    { ...collection(feature), bbox: [0, 0, 1, 1] },
    '/bbox',
    'does not hold',
  ],
]

/** Values that are JSON and not GeoJSON. */
export const refusedValues: readonly Refused[] = [
  ...types,
  ...positions,
  ...nesting,
  ...members,
  ...boxes,
]
