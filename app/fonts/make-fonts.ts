import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const resolve = createRequire(import.meta.url).resolve

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(
    '',
  )

/**
 * What English, German and Polish prose is made of, and the one letter beyond that an article has
 * (of Constanța): one small file that all pages load, and the articles need no other.
 */
const core = `${range(0x20, 0x7e)}\u00A0–—‘’“”„…−°±²·×äöüßÄÖÜéèáóÓąćęłńśźżĄĆĘŁŃŚŹŻț`

/** The rest of Latin-1, and punctuation that is rare. */
const latin1 = `${range(0xa1, 0xff)}ıŒœ•†‡‹›€→↑↓`

/**
 * Letters beyond Latin-1 that the names on the map and the languages around it need: Czech, Slovak,
 * Lithuanian, Latvian, Romanian, Hungarian, Turkish and Esperanto.
 */
const extended = [
  'ČčĎďĚěŇňŘřŠšŤťŮůŽžĹĺĽľŔŕ',
  'ĖėĮįŲųŪūĀāĒēĢģĪīĶķĻļŅņ',
  'ĂăȘșȚțŐőŰűĞğİıŞş',
  'ĈĉĜĝĤĥĴĵŜŝŬŭ',
].join('')

const without = (letters: string, others: string) =>
  Array.from(letters)
    .filter((letter) => !others.includes(letter))
    .join('')

/** What each file holds. */
const subsets = [
  { name: 'core', letters: core },
  { name: 'latin-1', letters: without(latin1, core) },
  { name: 'latin-ext', letters: without(extended, core) },
  { name: 'cyrillic', letters: range(0x400, 0x45f) },
]

interface Face {
  readonly name: string
  readonly family: string
  readonly style: 'normal' | 'italic'
  readonly file: string
  /** The interface face keeps its figure styles: columns of numbers need them. */
  readonly figures?: boolean
  /** Whether only a window with room for article and map side by side has it: see the heading below. */
  readonly wide?: boolean
}

const faces: readonly Face[] = [
  {
    name: 'literata',
    family: 'Literata',
    style: 'normal',
    file: 'literata/400Regular/Literata_400Regular.ttf',
  },
  {
    name: 'literata-italic',
    family: 'Literata',
    style: 'italic',
    file: 'literata/400Regular_Italic/Literata_400Regular_Italic.ttf',
    wide: true,
  },
  {
    name: 'libre-franklin',
    family: 'Libre Franklin',
    style: 'normal',
    file: 'libre-franklin/400Regular/LibreFranklin_400Regular.ttf',
    figures: true,
    wide: true,
  },
]

for (const face of faces) {
  const complete = await readFile(resolve(`@expo-google-fonts/${face.file}`))
  for (const { name, letters } of subsets) {
    const font = await subsetFont(complete, letters, {
      targetFormat: 'woff2',
      noLayoutClosure: !face.figures,
    })
    await writeFile(new URL(`./${face.name}-${name}.woff2`, import.meta.url), font)
  }
}

function hexadecimal(point: number): string {
  return point.toString(16).toUpperCase().padStart(4, '0')
}

/** The letters of a subset as the ranges of a style sheet. */
function unicodeRange(letters: string): string {
  const points = Array.from(new Set(letters), (letter) => letter.codePointAt(0) ?? 0)
  const ranges: [number, number][] = []
  for (const point of points.toSorted((one, other) => one - other)) {
    const last = ranges.at(-1)
    if (last && last[1] + 1 === point) last[1] = point
    else ranges.push([point, point])
  }
  return ranges
    .map(([first, last]) =>
      first === last ? `U+${hexadecimal(first)}` : `U+${hexadecimal(first)}-${hexadecimal(last)}`,
    )
    .join(', ')
}

const rules = faces.flatMap((face) =>
  subsets.map(({ name, letters }) => {
    const rule = `@font-face {
  font-family: '${face.family}';
  font-style: ${face.style};
  font-weight: 400;
  font-display: optional;
  src: url('../fonts/${face.name}-${name}.woff2') format('woff2');
  unicode-range: ${unicodeRange(letters)};
}
`
    return face.wide ? `@media (min-width: 64rem) {\n${rule}}\n` : rule
  }),
)
const heading = `/* Written by app/fonts/make-fonts.ts (npm run fonts).
   \`optional\`: text never moves when a face arrives late; the next page has it.
   A phone loads the reading face alone: each further file would be fetched before the map and lay
   the article out once more, and its own interface face is the one that its reader knows. */
`
await writeFile(new URL('../styles/fonts.css', import.meta.url), heading + rules.join(''))
