import type { SizeWords } from '@/components/true-size/size-words'

/** The words of the true size in English. */
export const trueSize = {
  heading: 'True size',
  title: 'True size: lay an area over another place',
  lead: 'How large was Poland of 1939, beside a country that you know? Lay it, or one of the shares, over any place of the map, or a country of today over Poland: the size is kept.',
  link: 'Lay it over another place, as large as it is',
  back: 'Back to the map guide',
  areas: 'What can be laid, and how large it is',
  area: 'Area',
  size: 'Size',
  withoutScript:
    'Moving an area over the map needs JavaScript. The sizes are in the table; beside them, measured on a small drawing: Germany of today has about {germany} km², Poland of today about {poland} km².',
  method:
    'The usual map of the web, Mercator’s, draws what lies nearer to a pole larger. What is moved here changes its shape on the screen, not its size: its corners are taken from the WGS84 ellipsoid to the sphere on which every area is as large (authalic latitude: Snyder, Map Projections: A Working Manual, 1987, U.S. Geological Survey Professional Paper 1395), turned along the meridian and about the poles, and taken back. The size is kept to 0.1%. Countries are those of Natural Earth at 1:50 million, with Crimea in Ukraine, and without those too small to be drawn true; their sizes are those of that drawing, in three digits.',
  tool: {
    tool: 'Lay an area over another place',
    loading: 'The shapes are being fetched…',
    failed: 'The shapes could not be loaded.',
    badLink: 'What this link lays over the map could not be read (got “{got}”).',
    area: 'Area to lay',
    ofStory: 'Of the article',
    countries: 'Countries of today',
    over: 'Over',
    anywhere: 'Choose a place, or drag',
    ownPlace: 'Where it began',
    places: 'Places of the story',
    laid: '{name}, {size}, laid over {place}',
    at: '{latitude}, {longitude}',
    north: 'N',
    south: 'S',
    east: 'E',
    west: 'W',
    keys: 'Drag the area, or focus it and move it with the arrow keys, with Shift by leaps.',
    asDrawn: '(as drawn small)',
  } satisfies SizeWords,
}

export type TrueSizeMessages = typeof trueSize
