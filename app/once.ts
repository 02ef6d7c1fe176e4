/**
 * A function that works its value out once for each key in the life of a process: every page asks
 * for the same. While the site is developed it works it out anew, so that an edited text is seen.
 */
export function oncePer<Key, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    if (!known.has(key) || process.env.NODE_ENV === 'development') known.set(key, workOut(key))
    return known.get(key) as Value
  }
}

/** As `oncePer`, of what has no key. */
export function once<Value>(workOut: () => Value): () => Value {
  const known = oncePer<null, Value>(workOut)
  return () => known(null)
}
