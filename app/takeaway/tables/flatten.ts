import type { Row } from './csv'

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/**
 * Lays a record out in columns: `{"names": {"en": …}}` becomes `names_en`, as ogr2ogr names it; a
 * list of texts or numbers is joined by `; `; a list of anything else stays JSON.
 */
export function flatten(record: object): Row {
  const cells = Object.entries(record).flatMap(([key, value]: [string, unknown]) => {
    if (value === undefined || value === null) return []
    if (isPlain(value)) return [[key, typeof value === 'number' ? value : String(value)]]
    if (!Array.isArray(value)) {
      return Object.entries(flatten(value)).map(([inner, cell]) => [`${key}_${inner}`, cell])
    }
    return [[key, value.every(isPlain) ? value.join('; ') : JSON.stringify(value)]]
  })
  return Object.fromEntries(cells) as Row
}
