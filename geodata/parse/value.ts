/** An object of JSON: no array, not null. Its members are unknown until they are looked at. */
export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The object's own member, or undefined. Own, because every object inherits `constructor` and
 * `__proto__`, and a file may name them too.
 */
export function member(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** How deep a value is nested, and how many containers and object members it has. */
export interface Extent {
  depth: number
  containers: number
  members: number
}

/**
 * Walks a value without recursion, so that no nesting can overflow the stack, and gives up as soon
 * as a limit is passed, so that a value that contains itself ends too.
 */
export function measureValue(
  value: unknown,
  most: Readonly<Pick<Extent, 'depth' | 'containers'>>,
): Extent {
  const extent: Extent = { depth: 0, containers: 0, members: 0 }
  let level: object[] = typeof value === 'object' && value !== null ? [value] : []
  while (level.length > 0 && extent.depth <= most.depth) {
    extent.depth += 1
    extent.containers += level.length
    if (extent.containers > most.containers) break
    const next: object[] = []
    for (const container of level) {
      const contents: unknown[] = Array.isArray(container) ? container : Object.values(container)
      if (contents !== container) extent.members += contents.length
      for (const content of contents) {
        if (typeof content === 'object' && content !== null) next.push(content)
      }
    }
    level = next
  }
  return extent
}
