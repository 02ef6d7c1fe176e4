/**
 * Where a value stands in a document: a chain from the value up to the root (`null`).
 * A chain, not a string, because a sound file of a million positions must not pay for a million
 * strings that nobody reads.
 */
export type Path = { readonly parent: Path; readonly key: string | number } | null

/** The path of the member or element `key` of what stands at `parent`. */
export function step(parent: Path, key: string | number): Path {
  return { parent, key }
}

/** The chain for a list of keys, outermost first. */
export function pathOf(keys: Iterable<string | number>): Path {
  let path: Path = null
  for (const key of keys) path = step(path, key)
  return path
}

/** The keys from the root down. */
export function keysOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = []
  for (let here = path; here; here = here.parent) keys.push(here.key)
  return keys.toReversed()
}

/**
 * A path as a JSON Pointer (RFC 6901), such as `/features/3/geometry/coordinates/0/5`.
 * The whole document is the empty string.
 */
export function toPointer(path: Path): string {
  return keysOf(path)
    .map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
}
