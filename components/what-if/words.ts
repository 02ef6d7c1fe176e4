import type { StartLineId } from '@/geodata/what-if/courses'
import type { LineFaultKind } from '@/geodata/what-if/edited-line'
import type { LinkFault } from '@/geodata/what-if/link'

/** What the editor of a line says, in one language; sent with its page only. */
export interface WhatIfWords {
  readonly loading: string
  readonly failed: string
  readonly retry: string
  readonly startWith: string
  readonly lines: Readonly<Record<StartLineId, string>>
  readonly west: string
  readonly east: string
  readonly side: string
  readonly area: string
  readonly share: string
  readonly difference: string
  readonly caption: string
  readonly method: string
  readonly apart: string
  readonly apartAtRest: string
  readonly hands: string
  readonly unchanged: string
  readonly towns: string
  readonly toWest: string
  readonly toEast: string
  readonly noTowns: string
  readonly said: string
  readonly faults: Readonly<Record<LineFaultKind, string>>
  readonly faultAt: string
  readonly kept: string
  readonly linkFaults: Readonly<Record<LinkFault['kind'], string>>
  readonly undo: string
  readonly redo: string
  readonly reset: string
  readonly undone: string
  readonly redone: string
  readonly slide: string
  readonly slideHelp: string
  readonly handles: string
  readonly handle: string
  readonly handleNear: string
  readonly end: string
  readonly latitude: string
  readonly longitude: string
  readonly set: string
  readonly notANumber: string
  readonly nudge: string
  readonly directions: {
    readonly n: string
    readonly s: string
    readonly w: string
    readonly e: string
  }
  readonly insert: string
  readonly remove: string
  readonly follow: string
  readonly straight: string
  readonly onMap: string
  readonly keys: string
  readonly takeAway: string
  readonly copyLink: string
  readonly copied: string
  readonly notCopied: string
  readonly download: string
  readonly task: TaskWords
}

/** What “You draw it” says. */
export interface TaskWords {
  readonly heading: string
  readonly lead: string
  readonly which: string
  readonly begin: string
  readonly asked: string
  readonly guess: string
  readonly draw: string
  readonly score: string
  readonly leave: string
  readonly share: string
  readonly guessScore: string
  readonly drawnScore: string
  readonly cannotScore: string
  readonly answer: string
  readonly read: string
  readonly linkFault: string
}
