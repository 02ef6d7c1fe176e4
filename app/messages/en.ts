/** The interface words in English; the shape that every other language fills. */
export const messages = {
  site: {
    title: 'Common Frontier',
    tagline: 'Soviet-German cooperation, 1920–1941: the article beside its map',
    description:
      'An article beside a map: every place, line and figure of Soviet-German cooperation between 1920 and 1941, tied to its feature, measured and sourced.',
    otherLanguage: 'Po polsku',
    skipLinks: 'Skip links',
    skipToText: 'Skip to the article',
    skipToMap: 'Skip to the map',
    skipToStory: 'Skip to the details',
  },
  kinds: { site: 'Place', line: 'Line', area: 'Area' },
  kindsPlural: { site: 'Places', line: 'Lines', area: 'Areas' },
  categories: {
    diplomacy: 'diplomacy',
    army: 'army',
    industry: 'industry',
    training: 'training and testing',
    navy: 'navy',
    trade: 'trade and supplies',
    frontier: 'frontier',
  },
  layers: {
    heading: 'Layers',
    names: {
      sites: 'Places of the story',
      'line-1939-08-23': 'Line of 23 August 1939',
      'line-1939-09-28': 'Line of 28 September 1939',
      'shares-1939-08-23': 'Shares by the August line',
      'shares-1939-09-28': 'Shares by the September line',
      'curzon-line': 'Curzon line, 1919–20',
      'modern-borders': 'Borders of today',
      rivers: 'Rivers',
      cities: 'Towns',
    },
    ussr: 'Soviet side',
    germany: 'German side',
    outline: 'Poland, 31 August 1939',
    reset: 'Back to the first choice',
  },
  map: {
    label: 'Map',
    loading: 'The map is being drawn…',
    instructions:
      'One tab stop. Arrow keys go from feature to feature, Enter selects, Escape goes back. Plus and minus zoom, Shift with an arrow key pans, 0 shows the whole picture.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholePicture: 'Whole picture',
    alsoHere: 'Also here:',
    attribution: 'Data: Natural Earth, GSHHG, GeoNames, this project',
    failed:
      'The map could not be started. The article, the places and the figures are all here without it.',
    layerFailed: 'A part of the map could not be loaded ({layer}).',
    retry: 'Try again',
    noScript:
      'This picture of the map stands in while JavaScript is off. Every place and figure is in the text.',
    pictureAlternative:
      'Map of Poland and its neighbours with the lines of August and September 1939, the two shares and the places of the story.',
    taller: 'Make the map taller',
    shorter: 'Make the map smaller',
  },
  onTheMap: {
    heading: 'On the map now',
    summary: 'In view: {sites}, {lines}, {areas}',
    sites: { one: '{n} place', few: '{n} places', many: '{n} places', other: '{n} places' },
    lines: { one: '{n} line', few: '{n} lines', many: '{n} lines', other: '{n} lines' },
    areas: { one: '{n} area', few: '{n} areas', many: '{n} areas', other: '{n} areas' },
    nothing: 'Nothing of the story lies in this part of the map.',
  },
  selection: {
    mentionCount: 'In the text: {count}',
    mentionOf: 'Mention {index} of {count}',
    previous: 'Previous mention',
    next: 'Next mention',
    close: 'Back to where you were',
    selected: 'Selected: {name}.',
    loading: 'Loading the details…',
    offline:
      'You are offline: the details of {name} cannot be fetched. The article and the map stay.',
  },
  story: {
    dates: 'When',
    names: 'Other names',
    position: 'Position',
    precision: 'drawn to about {km} km',
    sources: 'What this rests on',
    mentions: 'In the text',
    area: 'Area',
    length: 'Length',
    claimed: 'The older article says',
    difference: 'Difference',
    ofPoland: 'of Poland as it was',
    sides: 'By the lines of 1939',
    side: '{line}: {side}, {km} from the line',
    sideUssr: 'on the Soviet side',
    sideGermany: 'on the German side',
    method:
      'WGS84 ellipsoid, geodesic polygon (Karney, 2013). The band is one standard error, from the precision of the drawn boundary.',
    lineMethod: 'WGS84 ellipsoid, sum of geodesics between the drawn vertices.',
    takeAway: 'Take away',
    layerFile: 'the whole layer as GeoJSON',
    seen: 'seen',
    notSeen: 'from general knowledge, not seen',
  },
  partition: {
    caption:
      'Poland divided: what the two lines of 1939 measure in km², beside the figures of the older article',
    side: 'Side',
    measured: 'Measured',
    claimed: 'The older article',
    difference: 'Difference',
    august: '23 August 1939',
    september: '28 September 1939',
    ussr: 'Soviet',
    germany: 'German',
    method:
      'Areas on the WGS84 ellipsoid (geodesic polygons after Karney, 2013) over the drawn boundary. The band is one standard error: drawn position errors of {km} km on average, taken as independent every {stretch} km of boundary.',
    verdict:
      'The figures {claimUssr} and {claimGermany} fit the line of {best} ({bestPercent}% off at most) and miss the line of {other} (up to {otherPercent}% off).',
  },
  start: {
    heading: 'How to read this map',
    lead: 'The article and the map tell the same story. Choose a marked name in the text, or a mark on the map, and each finds the other.',
  },
  sources: {
    heading: 'Sources',
    title: 'Sources',
    lead: 'The works that the article, the places and the lines rest on, and how far each was seen. None of the stored pages replaces the book: check there before you quote.',
    dataHeading: 'Data to take away',
    dataLead:
      'Every layer as GeoJSON (RFC 7946, WGS84), with the number of its features, its makers and its terms.',
    licences: 'All licences of what this page is made of',
    worksHeading: 'Works',
    back: 'Back to the map guide',
  },
  notices: {
    heading: 'Notice',
    dismiss: 'Dismiss',
    hash: 'The view in this link could not be read (got “{got}”). The first view is shown instead.',
    layersFault: 'This link names layers that do not exist ({got}). The others are shown.',
    versionFault:
      'This link was written by another version of this page (version {got}). The first view is shown instead.',
  },
  notFound: {
    title: 'Not found',
    heading: 'There is nothing at this address',
    text: 'The place, line or page may have another name. The article and the map are here:',
  },
}

export type Messages = typeof messages
