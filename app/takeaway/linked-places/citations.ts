import { addressOfSource } from '@/app/takeaway/addresses'
import { loadGeodata } from '@/geodata/load'

/** A work that a record rests on, by where it stands among our sources. */
export interface Citation {
  readonly '@id': string
  readonly label: string
}

/** Works by author, title and year; ids that no record has are left to the checks of the data. */
export function citationsOf(ids: readonly string[]): Citation[] {
  const { bibliography } = loadGeodata()
  return ids.flatMap((id) => {
    const work = bibliography.get(id)
    if (!work) return []
    const year = work.year && work.year !== 'n.d.' ? ` (${work.year})` : ''
    // Where nobody is named, the words for readers say so; in a citation they would be taken for a name.
    const author = work.creators?.length === 0 ? undefined : work.author
    const label = `${author ? `${author}: ` : ''}${work.title}${year}`
    return [{ '@id': addressOfSource(id), label }]
  })
}
