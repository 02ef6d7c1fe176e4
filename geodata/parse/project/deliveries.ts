import * as v from 'valibot'
import { confidences } from '../../types'
import { dates } from './dates'
import { readRecords, type RecordsReading } from './records'
import { wanted } from './wanted'

export const directions = ['to-germany', 'to-ussr'] as const
export const deliveryUnits = ['tons', 'million-reichsmarks'] as const

const words = v.pipe(v.string(), v.nonEmpty(wanted('some words')))
const bothLanguages = v.strictObject({ en: words, pl: words })
const quantity = v.pipe(
  v.number(),
  v.gtValue(0, wanted('a quantity, more than 0')),
  v.finite(wanted('a quantity, a finite number')),
)
const sources = v.pipe(
  v.array(v.string()),
  v.nonEmpty('expected one source at least, got none: name one from the bibliography'),
)

const figure = {
  low: quantity,
  high: quantity,
  /** EDTF: the time that the figure is for, or the day of the agreement; left out where unknown. */
  dates: v.optional(dates),
  sources,
}

const orderFault = 'the low end is above the high one: swap them'

const delivery = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, wanted('an id in kebab-case, such as "chrome"')),
  ),
  names: bothLanguages,
  direction: v.picklist(directions),
  unit: v.picklist(deliveryUnits),
  /** Of the range; "low" when no work that was seen gives a figure. */
  confidence: v.picklist(confidences),
  /** Ids of the claims of the older article that speak of it. */
  claims: v.array(v.string()),
  /** The first agreement first. */
  agreed: v.optional(
    v.array(
      v.pipe(
        v.strictObject(figure),
        v.check(({ low, high }) => low <= high, orderFault),
      ),
    ),
  ),
  estimates: v.pipe(
    v.array(
      v.pipe(
        v.strictObject({
          ...figure,
          /** Why the estimate does not count for the range of all that was delivered. */
          leftOut: v.optional(bothLanguages),
        }),
        v.check(({ low, high }) => low <= high, orderFault),
      ),
    ),
    v.check(
      (estimates) => estimates.some(({ leftOut }) => leftOut === undefined),
      'expected an estimate of all that was delivered, got none: add one',
    ),
  ),
})

/** Goods that went from one side to the other between 1939 and 1941, as different works count them. */
export type Delivery = Readonly<v.InferOutput<typeof delivery>>
export type Estimate = Delivery['estimates'][number]

/** Reads the text of `geodata/deliveries.json`. */
export function readDeliveries(text: string, file: string): RecordsReading<Delivery> {
  return readRecords(text, file, delivery)
}
