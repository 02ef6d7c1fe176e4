import MiniSearch, { type SearchOptions } from 'minisearch'
import type { FindEntry, FoundKind } from './find-file'
import { foundKinds } from './find-file'
import { foldWord, wordsOf } from './fold'

export interface Hit {
  /** Which of the entries it is: stable, for keys. */
  readonly key: number
  readonly entry: FindEntry
  /** The folded words of the entry that answer the query. */
  readonly matched: ReadonlySet<string>
}

export interface Findings {
  /** Whether the results have all the words of the query, words like them, or only some of them. */
  readonly how: 'all' | 'similar' | 'some'
  /**
   * By kind, each from the best hit down; kinds without a hit are left out. Of what has names the
   * better hit decides which kind is first: “Lemberg” is a town, and a stop of a line of the story.
   */
  readonly groups: readonly { readonly kind: FoundKind; readonly hits: readonly Hit[] }[]
  readonly count: number
}

export type Finder = (query: string) => Findings

/** Of a longer query only the beginning is looked for. */
const queryMost = 100 // UTF-16 units
/** A name is of what it begins with rather than of what else it says. */
const boostOfFirstWord = 3
/** So short a word begins too many others: it is looked for in names only. */
const shortWord = 2 // letters
/** Misspelt words are looked for up to this length: the table of edits grows with its square. */
const fuzzyMost = 24 // letters

/** How many letters of a word may be wrong, missing or too many; two that changed places are two. */
function toleranceOf(term: string): number | boolean {
  if (term.length < 4 || term.length > fuzzyMost) return false
  return term.length < 6 ? 1 : 2
}

const ways: readonly { readonly how: Findings['how']; readonly options: SearchOptions }[] = [
  { how: 'all', options: { combineWith: 'AND' } },
  { how: 'similar', options: { combineWith: 'AND', fuzzy: toleranceOf } },
  { how: 'some', options: { combineWith: 'OR' } },
]

/** Divides hits, which are in the order of their worth, by their kinds. */
function groupByKind(hits: readonly Hit[]): Findings['groups'] {
  const named = hits.find(({ entry }) => entry.kind === 'feature' || entry.kind === 'ground')
  const first = named?.entry.kind ?? 'feature'
  return [first, ...foundKinds.filter((kind) => kind !== first)]
    .map((kind) => ({ kind, hits: hits.filter(({ entry }) => entry.kind === kind) }))
    .filter((group) => group.hits.length > 0)
}

/** Makes a finder of entries: all words of an entry are indexed, its names weigh most. */
export function makeFinder(entries: readonly FindEntry[]): Finder {
  const firstWords = entries.map((entry) => {
    const names = 'names' in entry ? entry.names : []
    return new Set(
      names.flatMap((name) => wordsOf(name).slice(0, 1)).map((word) => foldWord(word.text)),
    )
  })
  const index = new MiniSearch<{ id: number; names: string; text: string }>({
    fields: ['names', 'text'],
    tokenize: (text) => wordsOf(text).map((word) => word.text),
    processTerm: (term) => foldWord(term) || null,
    searchOptions: {
      prefix: true,
      boost: { names: 5 },
      boostDocument: (id: number, term) => {
        const entry = entries[id]
        const weight = entry && 'weight' in entry ? entry.weight : 1
        return firstWords[id]?.has(term) ? weight * boostOfFirstWord : weight
      },
    },
  })
  index.addAll(
    entries.map((entry, id) => ({
      id,
      names: 'names' in entry ? entry.names.join('\n') : '',
      text: [entry.title, entry.about, 'text' in entry ? entry.text : ''].join('\n'),
    })),
  )

  return (query) => {
    const asked = query.slice(0, queryMost)
    const [first, ...others] = wordsOf(asked).map(({ text }) => foldWord(text))
    const inNames = others.length === 0 && (first?.length ?? 0) <= shortWord
    for (const { how, options } of first === undefined ? [] : ways) {
      const results = index.search(asked, { ...options, ...(inNames && { fields: ['names'] }) })
      if (results.length === 0) continue
      const hits = results.flatMap(({ id, terms }): Hit[] => {
        const entry = entries[id as number]
        return entry ? [{ key: id as number, entry, matched: new Set(terms) }] : []
      })
      return { how, groups: groupByKind(hits), count: hits.length }
    }
    return { how: 'all', groups: [], count: 0 }
  }
}
