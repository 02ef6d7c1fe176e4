/** No message grows with the document: a hostile one may have names of megabytes. */
const longest = 60
const mostListed = 8

/** The beginning of a text, as much as a message can bear. */
export function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}...` : text
}

/** What a value is, in a few words for a message: `the string "52"`, `an array of 3`, `null`. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty array' : `an array of ${value.length}`
  switch (typeof value) {
    case 'string':
      return `the string ${JSON.stringify(shorten(value))}`
    case 'number':
      return `the number ${value}`
    case 'boolean':
      return String(value)
    default:
      return Object.keys(value).length === 0 ? 'an empty object' : 'an object'
  }
}

/** Names in quotes, joined as a sentence does: `"a", "b" or "c"`. */
export function listOf(names: Iterable<string>, conjunction = 'or'): string {
  const quoted = [...names].map((name) => JSON.stringify(shorten(name)))
  if (quoted.length > mostListed + 1) quoted.splice(mostListed, Infinity, 'others')
  const last = quoted.pop()
  return quoted.length === 0 ? (last ?? '') : `${quoted.join(', ')} ${conjunction} ${last}`
}

/** Numbers as they are written in the file: `[21.01, 52.23]`. */
export function writeNumbers(numbers: readonly number[]): string {
  const written = numbers.slice(0, mostListed).join(', ')
  return numbers.length > mostListed ? `[${written}, ...]` : `[${written}]`
}
