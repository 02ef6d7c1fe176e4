import type { EditedLine } from './edited-line'

/** A line with what it was before and what was undone, the latest last. Lines are never changed in place. */
export interface EditHistory {
  readonly past: readonly EditedLine[]
  readonly line: EditedLine
  readonly undone: readonly EditedLine[]
}

/** So many steps can be undone. */
const most = 500

export function beginHistory(line: EditedLine): EditHistory {
  return { past: [], line, undone: [] }
}

/** Notes an edit; what was undone before it is gone, as everywhere. */
export function edit({ past, line }: EditHistory, edited: EditedLine): EditHistory {
  return { past: [...past, line].slice(-most), line: edited, undone: [] }
}

export function undo(history: EditHistory): EditHistory {
  const line = history.past.at(-1)
  if (!line) return history
  return { past: history.past.slice(0, -1), line, undone: [...history.undone, history.line] }
}

export function redo(history: EditHistory): EditHistory {
  const line = history.undone.at(-1)
  if (!line) return history
  return { past: [...history.past, history.line], line, undone: history.undone.slice(0, -1) }
}
