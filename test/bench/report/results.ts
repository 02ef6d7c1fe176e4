import { judge, type Mark, marks, ratioTo, type Verdict } from '../marks'
import type { Measurement, Unit } from '../measurement'
import type { Profile } from '../profiles'
import { type Summary, summarise } from '../statistics'

/** One figure of a profile over all runs: a row of the table. */
export interface Row {
  readonly id: string
  readonly label: string
  readonly unit: Unit
  readonly ours: Summary
  /** Missing where the floor has nothing of the kind. */
  readonly floor: Summary | undefined
  /** Of the medians; `null` where the floor is 0 or missing. */
  readonly ratio: number | null
  readonly mark: Mark | undefined
  readonly verdict: Verdict | undefined
}

/** The visits of a profile: for each run its measurements. */
export interface Visits {
  readonly ours: readonly (readonly Measurement[])[]
  readonly floor: readonly (readonly Measurement[])[]
}

/** Sums up the visits of a profile, in the order of our page's measurements. */
export function makeRows(profile: Profile['name'], visits: Visits): Row[] {
  const [first] = visits.ours
  if (!first) throw new Error('makeRows: got no visit of our page, wanted one or more')
  // A type of file that one run fetched and another did not still has its row.
  const known = new Map(visits.ours.flat().map((measurement) => [measurement.id, measurement]))
  const ids = new Set([...first.map(({ id }) => id), ...known.keys()])
  return [...ids].flatMap((id) => {
    const measurement = known.get(id)
    return measurement ? [makeRow(profile, measurement, visits)] : []
  })
}

function makeRow(profile: Profile['name'], measurement: Measurement, visits: Visits): Row {
  const { id, label, unit } = measurement
  const ours = summarise(valuesOf(visits.ours, id))
  const floorValues = valuesOf(visits.floor, id)
  const floor = floorValues.length > 0 ? summarise(floorValues) : undefined
  const mark = marks[profile][id]
  return {
    id,
    label,
    unit,
    ours,
    floor,
    ratio: ratioTo(floor?.median, ours.median),
    mark,
    verdict: mark && judge(mark, { ours: ours.median, floor: floor?.median }),
  }
}

function valuesOf(visits: readonly (readonly Measurement[])[], id: string): number[] {
  return visits.flat().flatMap((measurement) => (measurement.id === id ? [measurement.value] : []))
}
