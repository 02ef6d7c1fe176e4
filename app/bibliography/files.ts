import { loadGeodata } from '@/geodata/load'
import { toBibtex } from './bibtex'
import { type CslItem, toCsl } from './csl'

interface BibliographyFile {
  /** Its name among readers. */
  readonly format: string
  readonly contentType: string
  readonly write: (items: readonly CslItem[]) => string
}

/** What the bibliography can be taken away as, by file name. */
export const bibliographyFiles: Readonly<Record<string, BibliographyFile>> = {
  'common-frontier.csl.json': {
    format: 'CSL-JSON',
    contentType: 'application/vnd.citationstyles.csl+json',
    write: (items) => `${JSON.stringify(items, null, 2)}\n`,
  },
  'common-frontier.bib': {
    format: 'BibTeX',
    contentType: 'application/x-bibtex; charset=utf-8',
    write: (items) => items.map(toBibtex).join('\n'),
  },
}

/** All records, in the order of `geodata/bibliography.json`. */
export function bibliographyItems(): readonly CslItem[] {
  return [...loadGeodata().bibliography.values()].map(toCsl)
}
