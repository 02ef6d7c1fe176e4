'use client'

import { create } from 'zustand'
import { type ChangedHands, changedHands } from '@/geodata/what-if/changed-hands'
import { pathOfCut } from '@/geodata/what-if/cut-part'
import type { StartLineId } from '@/geodata/what-if/courses'
import { type Divided, Divider, type Division } from '@/geodata/what-if/divide'
import type { HandlePlace } from '@/geodata/what-if/edit'
import type { EditedLine } from '@/geodata/what-if/edited-line'
import { type Ground, prepareGround } from '@/geodata/what-if/ground'
import { beginHistory, type EditHistory } from '@/geodata/what-if/history'
import { meanDistance } from '@/geodata/what-if/line-distance'
import { parseLine } from '@/geodata/what-if/link'
import { type GroundFile, sourceOf } from './ground-file'

/** A line as drawn, with what it makes of the country. */
export interface DrawnLine {
  readonly line: EditedLine
  readonly divided: Divided
}

/** What does not change while lines are edited. */
export interface Workshop {
  readonly file: GroundFile
  readonly ground: Ground
  readonly divider: Divider
  /** Made when it is first wanted. */
  readonly drawn: (id: StartLineId) => DrawnLine
}

/**
 * Prepares the ground of a file.
 * @throws Error when the file is not what the build writes
 */
export function openWorkshop(file: GroundFile): Workshop {
  const ground = prepareGround(sourceOf(file))
  const divider = new Divider(ground)
  const made = new Map<StartLineId, DrawnLine>()
  const drawn = (id: StartLineId): DrawnLine => {
    const known = made.get(id)
    if (known) return known
    const read = parseLine(file.starts[id])
    const division = 'line' in read ? divider.divide(read.line) : null
    if (!('line' in read) || division?.kind !== 'divided')
      throw new Error(`openWorkshop: got a line "${id}" that divides nothing, wanted it as drawn`)
    const opened = { line: read.line, divided: division }
    made.set(id, opened)
    return opened
  }
  return { file, ground, divider, drawn }
}

/** What is measured of a line at rest, beside the drawn one. */
interface Measured {
  /** Mean distance in kilometres. */
  readonly apart: number
  readonly hands: ChangedHands
}

/** What is known of the line that is being edited. */
export interface EditState {
  readonly workshop: Workshop | null
  readonly history: EditHistory
  /** The line as it is shown: that of the history, or while it is being dragged what it would become. */
  readonly line: EditedLine
  readonly division: Division
  readonly atRest: boolean
  /** What takes too long for a drag; `null` while the line moves or divides nothing. */
  readonly measured: Measured | null
  readonly selected: HandlePlace
  /** For who does not see it. */
  readonly said: string
  /** The line that is asked for, and whether the answer is shown. */
  readonly task: { readonly line: StartLineId; readonly answered: boolean } | null
}

const nothing: EditedLine = { drawn: 'line-1939-08-23', parts: [] }

/** The line that is being edited; it outlives its page, so that no edit is lost by looking elsewhere. */
export const useEditStore = create<EditState>()(() => ({
  workshop: null,
  history: beginHistory(nothing),
  line: nothing,
  division: { kind: 'fault', fault: { kind: 'too-few-handles' } },
  atRest: true,
  measured: null,
  selected: { part: 0, handle: 0 },
  said: '',
  task: null,
}))

/** Shows a line while it is being moved. */
export function previewLine(line: EditedLine): void {
  const { workshop } = useEditStore.getState()
  if (!workshop) return
  useEditStore.setState({
    line,
    division: workshop.divider.divide(line),
    atRest: false,
    measured: null,
  })
}

/** Makes a history the present one and shows its line at rest. */
export function settle(history: EditHistory, said = ''): void {
  const { workshop, selected } = useEditStore.getState()
  if (!workshop) return
  const { line } = history
  const division = workshop.divider.divide(line)
  const part = Math.min(selected.part, line.parts.length - 1)
  const handle = Math.min(selected.handle, (line.parts[part]?.handles.length ?? 1) - 1)
  useEditStore.setState({
    history,
    line,
    division,
    atRest: true,
    measured: measure(division, workshop.drawn(line.drawn).divided, workshop.ground),
    selected: { part: Math.max(0, part), handle: Math.max(0, handle) },
    said,
  })
}

function measure(division: Division, drawn: Divided, ground: Ground): Measured | null {
  if (division.kind === 'fault') return null
  return {
    apart: meanDistance(division.cuts.map(pathOfCut), drawn.cuts.map(pathOfCut)),
    hands: changedHands(drawn, division, ground),
  }
}
