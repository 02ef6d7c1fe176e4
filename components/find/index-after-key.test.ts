import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexAfterKey } from './index-after-key'

const plain = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false }
const press = (key: string, moved: number | null, count: number) =>
  indexAfterKey({ key, ...plain }, { moved, count })

describe('indexAfterKey', () => {
  it('goes from the first choice, which Enter would take, to the second', () => {
    expect(press('ArrowDown', null, 3)).toBe(1)
  })

  it('comes round after as many steps as there are choices, either way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.nat(19),
        fc.constantFrom('ArrowDown', 'ArrowUp'),
        (count, nat, key) => {
          const start = nat % count
          let at: number | null = start
          for (let step = 0; step < count; step++) at = press(key, at, count)
          expect(at).toBe(start)
        },
      ),
    )
  })

  it('leaves Home and End to the text until the reader is in the list', () => {
    expect(press('Home', null, 3)).toBeNull()
    expect(press('End', null, 3)).toBeNull()
    expect(press('Home', 2, 3)).toBe(0)
    expect(press('End', 0, 3)).toBe(2)
  })

  it('leaves all other keys, and keys held with others, to the text', () => {
    expect(press('a', 1, 3)).toBeNull()
    expect(press('ArrowDown', null, 0)).toBeNull()
    const held = { ...plain, key: 'Home', shiftKey: true }
    expect(indexAfterKey(held, { moved: 1, count: 3 })).toBeNull()
  })
})
