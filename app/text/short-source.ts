import { loadGeodata } from '@/geodata/load'

/** A work by its author and year, as a text cites it, or else by its title. @throws Error when there is no such work */
export function shortSource(id: string): string {
  const source = loadGeodata().bibliography.get(id)
  if (!source) throw new Error(`shortSource: got "${id}", wanted the id of a work`)
  const { creators = [], title, year } = source
  const [first] = creators
  const name = first && 'family' in first ? first.family : undefined
  return name ? `${name} ${year ?? ''}`.trim() : title
}
