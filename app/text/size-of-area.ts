import { type Locale, messagesOf } from '@/app/messages'
import { areaSquareKilometres } from '@/geodata/measure'
import { standardErrorOf } from '@/geodata/partition'
import type { Area } from '@/geodata/types'
import { numbersOf } from './numbers'

/** An area whose error is a larger part of it than this is an idea of a place, and has no size. */
const mostUncertain = 0.5

interface Size {
  readonly value: number
  readonly standardError: number
}

/** The size of an area in square kilometres, `null` where it is too vague to have one. */
export function sizeOfArea(area: Area): Size | null {
  const value = areaSquareKilometres(area.geometry)
  const standardError = standardErrorOf(area)
  return standardError > mostUncertain * value ? null : { value, standardError }
}

/** The size of an area in words, and how sure it is. */
export function sizeInWords(area: Area, locale: Locale): string {
  const { squareKilometres, whole } = numbersOf(locale)
  const size = sizeOfArea(area)
  if (!size) return messagesOf(locale).story.vague
  return `${whole(size.value)} ±${squareKilometres(size.standardError)}`
}
