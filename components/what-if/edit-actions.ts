import { useViewStore } from '@/components/state/view-store'
import type { StartLineId } from '@/geodata/what-if/courses'
import type { EditedLine } from '@/geodata/what-if/edited-line'
import { beginHistory, edit, redo, undo } from '@/geodata/what-if/history'
import { formatLine, type LinkFault, parseLine } from '@/geodata/what-if/link'
import { neutralLine } from '@/geodata/what-if/neutral-line'
import { settle, useEditStore } from './edit-store'

/** Takes up an edit, writes it into the link and has it announced. A line that is the same is none. */
export function commitLine(line: EditedLine, said = ''): void {
  const { history } = useEditStore.getState()
  const isSame = formatLine(line) === textOf(history.line)
  settle(isSame ? history : edit(history, line), said)
  writeLink()
}

export function undoEdit(said: string): void {
  settle(undo(useEditStore.getState().history), said)
  writeLink()
}

export function redoEdit(said: string): void {
  settle(redo(useEditStore.getState().history), said)
  writeLink()
}

/** Begins with a drawn line; what was there before can be got back by undoing. */
export function startWith(id: StartLineId): void {
  const { workshop } = useEditStore.getState()
  if (workshop) commitLine(workshop.drawn(id).line)
}

/** Gives up a drag. */
export function cancelPreview(): void {
  settle(useEditStore.getState().history)
}

/**
 * Opens the line of a link. Where it has none, a line that is already under way stays, and else it is
 * the drawn line of August, or for who is to draw one a plain line.
 * @returns why the line of the link could not be read
 */
export function openLink(text: string | undefined): LinkFault | null {
  const { workshop, history, task } = useEditStore.getState()
  if (!workshop) return null
  const isNew = history.line.parts.length === 0
  if (isNew)
    settle(
      beginHistory(
        task ? neutralLine(task.line, workshop.ground) : workshop.drawn('line-1939-08-23').line,
      ),
    )
  if (text === undefined) {
    if (!isNew) writeLink()
    return null
  }
  if (text === textOf(history.line)) return null
  const read = parseLine(text)
  if ('fault' in read) return read.fault
  if (isNew) settle(beginHistory(read.line))
  else settle(edit(history, read.line))
  return null
}

/** A line that was edited stands in the link; one that is as drawn from the start needs no mention. */
function writeLink(): void {
  const { history } = useEditStore.getState()
  if (history.past.length === 0 && history.undone.length === 0) return
  const { view, setTool } = useViewStore.getState()
  const text = textOf(history.line)
  if (text && text !== view.tools.line) setTool('line', text)
}

function textOf(line: EditedLine): string {
  return line.parts.length === 0 ? '' : formatLine(line)
}
