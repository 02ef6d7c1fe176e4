import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const resolve = createRequire(import.meta.url).resolve

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(
    '',
  )

/** What English, German and Polish prose is mostly made of, in one small file that all pages load. */
const core = `${range(0x20, 0x7e)}\u00A0–—‘’“”„…−°±²·×äöüßÄÖÜéèáóÓ`

/** The rest of Latin-1, and punctuation that is rare. */
const latin1 = `${range(0xa1, 0xff)}ıŒœ•†‡‹›€→↑↓`

/**
 * Letters beyond Latin-1 that the names on the map and the languages around it need: Polish,
 * Czech, Slovak, Lithuanian, Latvian, Romanian, Hungarian, Turkish and Esperanto.
 */
const extended =
  'ĄąĆćĘęŁłŃńŚśŹźŻż' +
  'ČčĎďĚěŇňŘřŠšŤťŮůŽžĹĺĽľŔŕ' +
  'ĖėĮįŲųŪūĀāĒēĢģĪīĶķĻļŅņ' +
  'ĂăȘșȚțŐőŰűĞğİıŞş' +
  'ĈĉĜĝĤĥĴĵŜŝŬŭ'

const without = (letters: string, others: string) =>
  Array.from(letters)
    .filter((letter) => !others.includes(letter))
    .join('')

/** What each file holds, and the packaged subset that it is taken from. */
const subsets = [
  { name: 'core', from: 'latin', letters: core },
  { name: 'latin-1', from: 'latin', letters: without(latin1, core) },
  { name: 'latin-ext', from: 'latin-ext', letters: extended },
  { name: 'cyrillic', from: 'cyrillic', letters: range(0x400, 0x45f) },
]

/** The interface face keeps its figure styles: columns of numbers need them. */
const faces = [
  { package: 'literata', style: '400-normal', name: 'literata', figures: false },
  { package: 'literata', style: '400-italic', name: 'literata-italic', figures: false },
  { package: 'libre-franklin', style: '400-normal', name: 'libre-franklin', figures: true },
]

for (const face of faces) {
  for (const { name, from, letters } of subsets) {
    const file = `@fontsource/${face.package}/files/${face.package}-${from}-${face.style}.woff2`
    const font = await subsetFont(await readFile(resolve(file)), letters, {
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
  subsets.map(
    ({ name, letters }) => `@font-face {
  font-family: '${face.package === 'literata' ? 'Literata' : 'Libre Franklin'}';
  font-style: ${face.style.endsWith('italic') ? 'italic' : 'normal'};
  font-weight: 400;
  font-display: optional;
  src: url('../fonts/${face.name}-${name}.woff2') format('woff2');
  unicode-range: ${unicodeRange(letters)};
}
`,
  ),
)
const heading = `/* Written by app/fonts/make-fonts.ts (npm run fonts).
   \`optional\`: text never moves when a face arrives late; the next page has it. */
`
await writeFile(new URL('../styles/fonts.css', import.meta.url), heading + rules.join(''))
