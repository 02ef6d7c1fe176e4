import type { Locale } from '@/app/messages'
import { encodePath, type GroundFile } from '@/components/what-if/ground-file'
import { loadGeodata } from '@/geodata/load'
import { courseIds, startLineIds } from '@/geodata/what-if/courses'
import { prepareGround } from '@/geodata/what-if/ground'
import { groundSource } from '@/geodata/what-if/ground-source'
import { formatLine } from '@/geodata/what-if/link'
import { startLine } from '@/geodata/what-if/start-lines'

/** The outline at full resolution, what a line may follow, and the towns of the country. */
export function writeGroundFile(locale: Locale): GroundFile {
  const geodata = loadGeodata()
  const source = groundSource(geodata)
  const ground = prepareGround(source)
  const named = [...geodata.lines.values(), ...geodata.basemap.rivers, ...geodata.basemap.cities]
  const nameOf = (id: string) => {
    const names = named.find((feature) => feature.id === id)?.properties.names
    return names?.[locale] ?? names?.en ?? id
  }
  const inCountry = new Set(ground.towns.map(({ id }) => id))
  const courses = courseIds.map((id) => [
    id,
    { name: nameOf(id), path: encodePath(source.courses[id] ?? []) },
  ])
  const starts = startLineIds.map((id) => [id, formatLine(startLine(id, ground))])
  return {
    outline: encodePath(source.outline),
    precisionKm: source.precisionKm,
    courses: Object.fromEntries(courses),
    starts: Object.fromEntries(starts),
    towns: source.towns
      .filter(({ id }) => inCountry.has(id))
      .map(({ id, position }) => ({ id, name: nameOf(id), position })),
  }
}
