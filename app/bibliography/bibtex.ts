import type { SourceName } from '@/geodata/parse/project/bibliography'
import type { CslItem } from './csl'
import { yearOf } from './csl-dates'

/** What TeX would not print as it stands. No `\{`: BibTeX counts that brace all the same. */
const printed: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Writes a text so that TeX prints it letter by letter; white space becomes single spaces. */
export function escapeTex(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}~^&%#_$]/g, (letter) => printed[letter] ?? `\\${letter}`)
}

/** The entry types of classic BibTeX; what it has no type for is `misc`. */
function entryTypeOf({ type, ...item }: CslItem): string {
  switch (type) {
    case 'book':
      return 'book'
    case 'chapter':
      return item['container-title'] ? 'incollection' : 'misc'
    case 'article-journal':
    case 'article-magazine':
      return item['container-title'] ? 'article' : 'misc'
    case 'thesis':
      return 'phdthesis'
    case 'report':
      return 'techreport'
    default:
      return 'misc'
  }
}

/** The field that names what a work stands in. */
function containerFieldOf(entryType: string): string {
  if (entryType === 'article') return 'journal'
  return entryType === 'incollection' ? 'booktitle' : 'howpublished'
}

/** A body stands in braces of its own, lest its name be taken apart as a person's. */
function writeName(name: SourceName): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`
  const { family, suffix, given } = name
  return [family, suffix, given].flatMap((part) => (part ? [escapeTex(part)] : [])).join(', ')
}

function writeNames(names: readonly SourceName[]): string {
  return names.map(writeName).join(' and ')
}

/** An address holds no braces, backslashes or spaces, once they are percent-encoded. */
function writeAddress(url: string): string {
  return url.replaceAll(/[\\{}\s]/g, encodeURIComponent)
}

/** Writes an item as an entry of BibTeX in UTF-8, under its id. */
export function toBibtex(item: CslItem): string {
  const entryType = entryTypeOf(item)
  const { author, editor, issued, URL: url, 'container-title': container } = item
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', author && writeNames(author)],
    ['editor', editor && writeNames(editor)],
    // The inner braces keep its capitals.
    ['title', `{${escapeTex(item.title)}}`],
    [containerFieldOf(entryType), container && escapeTex(container)],
    ['year', issued && escapeTex(yearOf(issued))],
    ['url', url && writeAddress(url)],
    ['note', escapeTex(item.note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []))
  return `@${entryType}{${item.id},\n${lines.join('')}}\n`
}
