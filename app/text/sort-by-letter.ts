import type { Locale } from '@/app/messages'

/** What begins with a letter of the alphabet of a language. */
export interface LetterGroup<Entry> {
  readonly letter: string
  readonly entries: readonly Entry[]
}

/**
 * Sorts entries by their titles as a language does, and divides them by first letters: Śniatyn stands
 * under S in English, under Ś in Polish.
 */
export function sortByLetter<Entry extends { readonly title: string }>(
  entries: readonly Entry[],
  locale: Locale,
): LetterGroup<Entry>[] {
  const collator = new Intl.Collator(locale)
  const letters = new Intl.Collator(locale, { sensitivity: 'base' })
  const groups: { letter: string; entries: Entry[] }[] = []
  for (const entry of entries.toSorted((one, other) => collator.compare(one.title, other.title))) {
    const letter = entry.title.charAt(0).toLocaleUpperCase(locale)
    const group = groups.find((earlier) => letters.compare(earlier.letter, letter) === 0)
    if (group) group.entries.push(entry)
    else groups.push({ letter, entries: [entry] })
  }
  return groups
}
