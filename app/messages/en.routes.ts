/** The words of the pages of routes, in English; the shape that every other language fills. */
export const routes = {
  modes: { rail: 'railway', sea: 'by sea' },
  goods: 'Goods',
  counted: 'Counted on this route',
  altogether: 'By all routes together',
  altogetherNote: 'What part of it went this way no work that was seen says.',
  uncounted: 'No tonnage of this route was found.',
  certainty: 'That goods went this way',
  sure: 'certainty {confidence}',
  length: 'Length as drawn',
  method:
    'A scheme, straight between the places on the way: shorter than the way itself. WGS84 ellipsoid, sum of geodesics.',
}
