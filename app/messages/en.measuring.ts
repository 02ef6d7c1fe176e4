/** The words of the page on measuring, in English; the shape that every other language fills. */
export const measuring = {
  title: 'How areas are measured',
  lead: 'The same border, measured with three rulers, gives three areas. Only one of them is that of the land.',
  back: 'Back to the map guide',
  link: 'How it is measured, and how sure it is',
  rulers: 'Three rulers',
  pupil:
    'The Earth is not flat and not quite a ball: it is a ball that its own turning has flattened a little at the poles, an ellipsoid. Whoever measures on a flat web map measures stretched paper; whoever measures on a ball is nearly right; on the ellipsoid it is right as far as the border is drawn right.',
  ellipsoid: 'Ellipsoid',
  ellipsoidText:
    'WGS84, the figure of the Earth that satellites use. This is what this site shows.',
  sphere: 'Ball',
  sphereText:
    'of the Earth’s mean radius, {radius} km, as most web tools have it: {percent} here, since this far from the equator the flattened Earth curves less than the ball.',
  mercator: 'Web map',
  mercatorText:
    'Web Mercator, the square that web maps are drawn on, stretches everything the more the farther north it lies, so that shapes stay right and sizes do not: {times} times too large here.',
  picture:
    'Poland of 1939 at one scale: as large as it is, and as large as a web map’s pixels make it',
  pictureAlternative:
    'The outline of Poland in its true size, and around it the same outline {times} times as large, as Web Mercator makes it; a square of {area} stands for what the ball loses.',
  trueSize: 'true size',
  webSize: 'on a web map',
  lost: 'what the ball loses',
  table: 'Each share by the three rulers, in km²',
  share: 'Share',
  whole: 'Poland, 31 August 1939',
  band: 'What ± means',
  bandText:
    'No border of 1939 is known to the metre. Each stretch of it says how far it may lie off: half a kilometre along a river, up to {most} km over land. A border drawn too far out in one place is likely to be drawn too far in in another, so the errors partly cancel. If they hold on for {stretch} km and are independent after that, the area errs by the root of the sum of their squares. That is the ± of this site: about two of three true values lie within it, and nineteen of twenty within twice as much.',
  check: 'Two checks of it',
  checkText:
    'The border was moved {trials} times at random, each {stretch} km by as much as its stretch may err, always with the same dice (seed {seed}), and the area measured again each time: “moved” is how much the results scatter. It comes out somewhat smaller, since at the bends of a border neighbouring shifts partly cancel: the ± is the careful figure. And if all stretches erred the same way, outward, nothing would cancel: “at worst” is that bound, the precision times the length of the border.',
  checkTable: 'One standard error, its check and its bound, in km²',
  formula: '±',
  moved: 'moved',
  worst: 'at worst',
  sources:
    'Areas of geodesic polygons after C. F. F. Karney, Algorithms for geodesics (2013), by geographiclib. Formula, checks and tests against shapes whose area is known in closed form are in the source of this site.',
}

export type MeasuringMessages = typeof measuring
