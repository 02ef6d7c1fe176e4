/** The words of the pictures in the article, in English; the shape that every other language fills. */
export const charts = {
  tableOf: 'As a table.',
  back: 'Back to the map guide',
  file: 'the data with all sources',
  areas: {
    title: 'Two lines, two partitions',
    lead: 'A stroke marks what the older article claims, the block at the end of a bar two standard errors either way.',
    alternative:
      'Bars of the areas by each line: the strokes of the claims meet the ends of the bars of {best} and miss those of {other}.',
  },
  deliveries: {
    title: 'What was delivered, and how sure that is',
    lead: 'Estimates of all that came between the end of 1939 and June 1941.',
    alternative: 'Bars of {n} deliveries from the lowest to the highest estimate.',
    large: 'Thousand tons',
    small: 'Thousand tons, larger scale: below {limit}',
    value: 'Value in million Reichsmarks',
    tons: '{value} t',
    reichsmarks: '{value} million',
    least: 'lowest estimate',
    most: 'highest estimate',
    unseen: 'general knowledge only',
    agreed: 'agreed in February 1940',
    good: 'Goods',
    estimate: 'Delivered',
    agreedHead: 'Agreed',
    sure: 'Sure',
    leftOut: 'not counted: {reason}',
    method:
      'The works do not all count the same months, so a range is no margin of error; estimates of a part stand in the table only. Of German goods only the total value was found.',
  },
  timeline: {
    title: 'Two partnerships and a gap',
    lead: 'Each mark is an event, each row a year.',
    alternative:
      'Line of time from {from} to {to} with {n} events: {counts}; none from {quietFrom} to {quietTo}.',
    quiet: '{from}–{to}: none of these events',
    known: 'day known',
    unknown: 'day not known or disputed',
    bands: { military: 'military', diplomacy: 'diplomacy', trade: 'trade', border: 'border' },
    date: 'Date',
    event: 'Event',
    method: 'A choice of events: those that this article and its places rest on.',
  },
}

export type ChartMessages = typeof charts
