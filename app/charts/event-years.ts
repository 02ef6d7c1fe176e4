import { loadGeodata } from '@/geodata/load'
import { firstYear } from '@/geodata/parse/project/dates'
import type { Event } from '@/geodata/parse/project/events'

/** A stretch of years, both ends included. */
export interface Years {
  readonly from: number
  readonly to: number
}

export interface YearOfEvents {
  readonly year: number
  /** In order of time. */
  readonly events: readonly Event[]
}

/** Every year from the first event to the last, also those of none. */
export function eventsByYear(): readonly YearOfEvents[] {
  const events = [...loadGeodata().events.values()]
  const years = events.map(({ dates }) => firstYear(dates))
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = first + index
    return { year, events: events.filter((_event, place) => years[place] === year) }
  })
}

/** The longest run of years without an event; the earlier one of two that are as long. */
export function quietYears(years: readonly YearOfEvents[]): Years | undefined {
  let longest: Years | undefined
  let run: Years | undefined
  for (const { year, events } of years) {
    run = events.length > 0 ? undefined : { from: run?.from ?? year, to: year }
    if (run && (!longest || run.to - run.from > longest.to - longest.from)) longest = run
  }
  return longest
}
