import { parseArgs } from 'node:util'
import { type Locale, locales } from '@/app/messages'
import { readText } from '@/app/text/article'
import { sectionsOf } from '@/app/text/sections'
import { loadGeodata } from '@/geodata/load'
import { type Coverage, examine, faults } from './examine'
import { placesOfBasemap } from './gazetteer'

const usage = `Usage: npm run --silent coverage:article -- [--json]

Tells what the article of each language leaves open: places named but not on the map, features never
mentioned, claims without a source, sites without dates and the like.
  --json   one line of JSON a language: {"locale", "deadLinks": [...], ...}
Exit status: 0 nothing is wrong, though things may be open; 1 a link leads nowhere, a claim has no
source or the data has faults; 2 wrong usage.
`

const headings: Readonly<Record<keyof Coverage, string>> = {
  deadLinks: 'Links that lead nowhere',
  claimsWithoutSource: 'Claims without a source',
  namedButUnmapped: 'Places named but not on the map as features',
  namedButUnlinked: 'Places of the map named in a section that does not link to them',
  featuresNeverMentioned: 'Features never mentioned',
  claimsNeverMarked: 'Claims marked nowhere',
  sitesWithoutDates: 'Sites without dates',
  sitesOfUnsureDates: 'Sites whose dates are approximate or open',
  sourcesNeverCited: 'Sources that nothing rests on',
  sectionsWithoutView: 'Sections that want nothing of the map',
}

function asText(locale: Locale, coverage: Coverage): string {
  const lists = (Object.keys(headings) as (keyof Coverage)[]).map((key) => {
    const list = coverage[key]
    const lines = list.map((entry) => `    ${entry}`)
    return [`  ${headings[key]}: ${list.length}`, ...lines].join('\n')
  })
  return [`app/articles/${locale}.md`, ...lists].join('\n')
}

function readArguments(): { json: boolean } | undefined {
  try {
    const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
    return values
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
    process.exitCode = 2
    return undefined
  }
}

function main(): void {
  const wanted = readArguments()
  if (!wanted) return
  const geodata = loadGeodata()
  for (const locale of locales) {
    const coverage = examine({
      locale,
      sections: sectionsOf(readText(`${locale}.md`)),
      geodata,
      gazetteer: placesOfBasemap(geodata, locale),
    })
    if (faults.some((key) => coverage[key].length > 0)) process.exitCode = 1
    const text = wanted.json ? JSON.stringify({ locale, ...coverage }) : asText(locale, coverage)
    process.stdout.write(`${text}\n`)
  }
}

main()
