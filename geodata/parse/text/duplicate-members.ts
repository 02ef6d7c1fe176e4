import { visit } from 'jsonc-parser'

/**
 * The paths of members that are named twice in one object of a valid JSON text. `JSON.parse` keeps
 * the last of them in silence.
 */
export function findDuplicateMembers(text: string, most: number): (string | number)[][] {
  const found: (string | number)[][] = []
  const open: Set<string>[] = []
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set())
    },
    onObjectEnd: () => {
      open.pop()
    },
    onObjectProperty: (name, _offset, _length, _line, _column, pathOfObject) => {
      const names = open.at(-1)!
      if (names.has(name) && found.length < most) found.push([...pathOfObject(), name])
      names.add(name)
    },
  })
  return found
}
