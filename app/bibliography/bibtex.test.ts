import * as bibtex from 'bibtex-parse'
import { assert, constantFrom, property, string, stringMatching } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeTex, toBibtex } from './bibtex'
import type { CslItem } from './csl'
import { bibliographyItems } from './files'

/** Reads the entries of a text of BibTeX, their fields by name. */
function read(text: string) {
  return bibtex.parse(text).flatMap((item) =>
    item.itemtype === 'entry'
      ? [
          {
            key: item.key,
            type: item.type,
            fields: new Map(item.fields.map(({ name, value }) => [name, value])),
          },
        ]
      : [],
  )
}

const commands: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
}

/** What TeX would print. Throws at a letter that it would obey. */
function print(tex: string): string {
  return tex.replaceAll(/\\([a-z]+)\{\}|\\([&%#_$])|([\\{}~^&%#_$])/g, (all, name, letter) => {
    const printed = name ? commands[name] : letter
    if (printed === undefined) throw new Error(`TeX obeys ${all}`)
    return printed
  })
}

const withoutWideSpace = (text: string) => text.trim().replaceAll(/\s+/g, ' ')

const letters = Array.from('\\{}~^&%#_$"\'@,= \nałЯ')
const anyText = string({ unit: constantFrom(...letters) })

const item = (title: string, note = 'general knowledge'): CslItem => ({
  id: 'a_work',
  type: 'book',
  title,
  note,
})

describe('a text in BibTeX', () => {
  it('is printed letter by letter', () => {
    assert(
      property(anyText, (text) => {
        expect(print(escapeTex(text))).toBe(withoutWideSpace(text))
      }),
    )
  })

  it('never ends its field, whatever stands in it', () => {
    assert(
      property(anyText, anyText, (title, note) => {
        const [entry, ...others] = read(toBibtex(item(`a${title}`, `a${note}`)))
        expect(others).toEqual([])
        expect(entry?.fields.get('title')).toBe(`{${escapeTex(`a${title}`)}}`)
        expect(entry?.fields.get('note')).toBe(escapeTex(`a${note}`))
      }),
    )
  })

  it('keeps an address whole', () => {
    assert(
      property(stringMatching(/^[a-z0-9/_%~&?=#.-]{1,30}$/), (path) => {
        const url = `https://example.org/${path}`
        const [entry] = read(toBibtex({ ...item('A book'), URL: url }))
        expect(entry?.fields.get('url')).toBe(url)
      }),
    )
  })
})

describe('names in BibTeX', () => {
  it('are those of persons, taken apart, and of bodies, whole', () => {
    const author = [
      { family: 'Ericson', suffix: 'III', given: 'Edward E.' },
      { literal: 'Ships and Boats' },
    ]
    const [entry] = read(toBibtex({ ...item('A book'), author }))
    expect(entry?.fields.get('author')).toBe('Ericson, III, Edward E. and {Ships and Boats}')
  })
})

describe('the bibliography in BibTeX', () => {
  const entries = read(bibliographyItems().map(toBibtex).join('\n'))

  it('has every record, in order, under its id', () => {
    expect(entries.map(({ key }) => key)).toEqual(bibliographyItems().map(({ id }) => id))
  })

  it('says of every work its title and how far it was seen', () => {
    for (const { title, note } of bibliographyItems()) {
      const entry = entries.find(({ fields }) => fields.get('title') === `{${escapeTex(title)}}`)
      expect(print(entry?.fields.get('note') ?? '')).toMatch(/^(seen|general knowledge)/)
      expect(note).not.toBe('')
    }
  })

  it('gives an article its journal and a part its book, as their types want', () => {
    const field: Readonly<Record<string, string>> = {
      article: 'journal',
      incollection: 'booktitle',
    }
    const misfits = entries.filter(({ type, fields }) => {
      const wanted = field[type]
      return wanted !== undefined && !fields.has(wanted)
    })
    expect(misfits).toEqual([])
  })
})
