import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const resolve = createRequire(import.meta.url).resolve

/**
 * Letters beyond Latin-1 that the names on the map and the languages around it need: Polish,
 * Czech, Slovak, Lithuanian, Latvian, Romanian, Hungarian, Turkish and Esperanto. The packaged
 * extended subsets hold all of Latin Extended and weigh three times as much.
 */
const extendedLetters =
  'ĄąĆćĘęŁłŃńŚśŹźŻż' +
  'ČčĎďĚěŇňŘřŠšŤťŮůŽžĹĺĽľŔŕ' +
  'ĖėĮįŲųŪūĀāĒēĢģĪīĶķĻļŅņ' +
  'ĂăȘșȚțŐőŰűĞğİıŞş' +
  'ĈĉĜĝĤĥĴĵŜŝŬŭ'

const faces = [
  { package: 'literata', style: '400-normal', name: 'literata' },
  { package: 'literata', style: '400-italic', name: 'literata-italic' },
  { package: 'libre-franklin', style: '400-normal', name: 'libre-franklin' },
]

for (const face of faces) {
  for (const script of ['latin', 'latin-ext', 'cyrillic']) {
    const source = await readFile(
      resolve(`@fontsource/${face.package}/files/${face.package}-${script}-${face.style}.woff2`),
    )
    const font =
      script === 'latin-ext'
        ? await subsetFont(source, extendedLetters, { targetFormat: 'woff2' })
        : source
    await writeFile(new URL(`./${face.name}-${script}.woff2`, import.meta.url), font)
  }
}
