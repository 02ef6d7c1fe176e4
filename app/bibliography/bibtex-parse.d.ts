declare module 'bibtex-parse' {
  interface Field {
    readonly name: string
    /** What stands between the outer braces, as it is written. */
    readonly value: string
  }

  interface Entry {
    readonly itemtype: 'entry'
    readonly type: string
    readonly key: string
    readonly fields: readonly Field[]
  }

  /** Entries and, as text, whatever stands between them. Throws at what is no BibTeX. */
  export function parse(
    bibtex: string,
  ): readonly (Entry | { readonly itemtype: 'text' | 'comment' })[]
}
