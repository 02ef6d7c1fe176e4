import { type Locale, messagesOf } from '@/app/messages'
import { numbersOf } from '@/app/text/numbers'
import { fill } from '@/components/state/fill-message'
import { type DeliveredRange, deliveredRange } from '@/geodata/delivered-range'
import type { Delivery } from '@/geodata/parse/project/deliveries'

/** Writes a quantity, or a range, in the unit of a delivery. */
export function quantityIn(
  locale: Locale,
  unit: Delivery['unit'],
  { low, high }: DeliveredRange,
): string {
  const { deliveries } = messagesOf(locale).charts
  const { decimal } = numbersOf(locale)
  const value = low === high ? decimal(low) : `${decimal(low)}–${decimal(high)}`
  return fill(unit === 'tons' ? deliveries.tons : deliveries.reichsmarks, { value })
}

/** All that was delivered, in words. */
export function deliveredIn(locale: Locale, delivery: Delivery): string {
  return quantityIn(locale, delivery.unit, deliveredRange(delivery))
}
