import * as v from 'valibot'
import { describe } from '../../../parse/describe'
import { pathOf, toPointer } from '../../../parse/path'
import { type FileFault, GeodataError } from '../../../parse/project/geodata-error'
import { citedSources } from '../../../parse/project/record-parts'
import { wanted } from '../../../parse/project/wanted'
import { parseJson } from '../../../parse/text/json'
import { Report } from '../../../parse/report'
import { confidences, courses } from '../../../types'

const words = v.pipe(v.string(), v.nonEmpty(wanted('words')))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, wanted('an id in kebab-case')))
const place = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.check(
    ([lng, lat]) => lng >= 5 && lng <= 66 && lat >= 40 && lat <= 72,
    wanted('[longitude, latitude] within 5 to 66 E and 40 to 72 N'),
  ),
)

const stateBorders = v.strictObject({
  junctions: v.record(
    id,
    v.strictObject({ at: place, on: v.optional(v.picklist(['coast', 'poland', 'window'])) }),
  ),
  stretches: v.array(
    v.strictObject({
      id,
      between: v.strictTuple([id, id]),
      from: id,
      to: id,
      course: v.union([
        v.strictObject({ today: v.strictTuple([words, words]) }),
        v.strictObject({ river: words }),
        v.strictObject({ points: v.array(place) }),
      ]),
      follows: v.picklist(courses),
      method: words,
      sources: citedSources,
      precisionKm: v.pipe(v.number(), v.gtValue(0, wanted('kilometres, more than 0'))),
      certainty: v.picklist(confidences),
      note: v.optional(words),
    }),
  ),
})

/**
 * Refuses borders of states that do not say what they rest on and how true they are, name a
 * junction or a source that is not there, or lie off the map.
 * @throws GeodataError with every fault, by file and path
 */
export function checkStateBorders(
  text: string,
  file: string,
  sourceIds: ReadonlySet<string>,
): void {
  const report = new Report()
  const value = parseJson(text, report)
  const faults: FileFault[] = report.faults.map((fault) => ({ ...fault, file }))
  const add = (keys: readonly (string | number)[], message: string): void => {
    faults.push({ file, path: toPointer(pathOf(keys)), message })
  }
  const { output, success, issues = [] } = v.safeParse(stateBorders, value)
  if (report.faultCount === 0)
    for (const issue of issues) {
      const keys = (issue.path ?? []).map(({ key }) =>
        typeof key === 'number' ? key : String(key),
      )
      const message = `expected ${issue.expected}, got ${describe(issue.input)}: correct it`
      add(keys, issue.kind === 'validation' ? issue.message : message)
    }
  if (success) {
    for (const [index, { from, to, sources }] of output.stretches.entries()) {
      for (const [member, junction] of Object.entries({ from, to })) {
        if (!output.junctions[junction])
          add(
            ['stretches', index, member],
            `there is no junction "${junction}": add it or correct the id`,
          )
      }
      for (const [at, source] of sources.entries()) {
        if (!sourceIds.has(source))
          add(
            ['stretches', index, 'sources', at],
            `the bibliography has no source "${source}": add it there or correct the id`,
          )
      }
    }
  }
  if (faults.length > 0) throw new GeodataError(faults)
}
