import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startLineIds } from './courses'
import type { EditedLine } from './edited-line'
import { beginHistory, edit, redo, undo } from './history'
import { formatLine, parseLine } from './link'
import { edits } from './random-edits.fixture'
import { realGround } from './real-ground.fixture'
import { startLine } from './start-lines'

const starts = startLineIds.map((id) => startLine(id, realGround))
const start = fc.constantFrom(...starts)

const lineOf = (text: string): EditedLine | null => {
  const read = parseLine(text)
  return 'line' in read ? read.line : null
}

describe('the line in a link', () => {
  it('is read as it was written, to the last byte, after any of 1,000 random edits', () => {
    fc.assert(
      fc.property(start, fc.array(edits, { maxLength: 6 }), (first, list) => {
        const line = list.reduce((before, change) => change(before, realGround), first)
        const text = formatLine(line)
        expect(lineOf(text)).toEqual(line)
        expect(formatLine(lineOf(text)!)).toBe(text)
        expect(text).toBe(encodeURIComponent(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('is refused with a reason when it is anything else, and never throws', () => {
    const whole = formatLine(starts[1]!)
    const cutShort = fc.nat(whole.length - 1).map((length) => whole.slice(0, length))
    const changed = fc
      .tuple(fc.nat(whole.length - 1), fc.string({ maxLength: 3, unit: 'binary' }))
      .map(([at, text]) => whole.slice(0, at) + text + whole.slice(at + 1))
    fc.assert(
      fc.property(fc.oneof(cutShort, changed, fc.string()), (text) => {
        const read = parseLine(text)
        const said =
          'fault' in read ? text.startsWith(read.fault.got) : formatLine(read.line) === text
        expect(said).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['', 'unreadable'],
    ['1.', 'unreadable'],
    ['1.a.-.BF', 'unreadable'],
    ['2.a.-.BFAA', 'version'],
    ['1.V.-.BFAACC', 'unreadable'],
    ['1.__proto__', 'unreadable'],
    ['1.<script>', 'unreadable'],
    [`1.a.-.BF${'A'.repeat(200_000)}`, 'too-long'],
    [`1.a.${'-'.repeat(200)}.BF${'CC'.repeat(201)}`, 'too-long'],
  ])('%.40s is told to be %s', (text, kind) => {
    const read = parseLine(text)
    expect('fault' in read && read.fault.kind).toBe(kind)
  })
})

describe('undo and redo', () => {
  it('bring back each line to the last byte', () => {
    fc.assert(
      fc.property(start, fc.array(edits, { minLength: 1, maxLength: 12 }), (first, list) => {
        let history = beginHistory(first)
        const written = [formatLine(first)]
        for (const change of list) {
          history = edit(history, change(history.line, realGround))
          written.push(formatLine(history.line))
        }
        for (const text of written.toReversed()) {
          expect(formatLine(history.line)).toBe(text)
          history = undo(history)
        }
        for (const text of written) {
          expect(formatLine(history.line)).toBe(text)
          history = redo(history)
        }
      }),
    )
  })
})
