import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { locales } from '@/app/messages'
import { paragraphsOf, readClaimText } from '@/app/text/claims'
import { loadGeodata } from '@/geodata/load'
import type { Claim } from '@/geodata/types'
import type { Row } from './csv'
import { flatten } from './flatten'

function claimTexts({ id }: Claim) {
  const texts = locales.map((locale) => {
    const { claim, better } = readClaimText(locale, id)
    return [locale, claim, paragraphsOf(better).join('\n')] as const
  })
  return {
    claim: Object.fromEntries(texts.map(([locale, claim]) => [locale, claim])),
    better: Object.fromEntries(texts.map(([locale, , better]) => [locale, better])),
  }
}

/** Each claim with its words in every language and what is better supported. */
function claimRows(): Row[] {
  return [...loadGeodata().claims.values()].map((claim) =>
    flatten({ ...claim, ...claimTexts(claim) }),
  )
}

/** A figure a row: what was agreed, then each estimate of what was delivered. */
function deliveryRows(): Row[] {
  return [...loadGeodata().deliveries.values()].flatMap(({ agreed = [], estimates, ...goods }) => [
    ...agreed.map((figure) => flatten({ ...goods, figure: 'agreed', ...figure })),
    ...estimates.map((figure) => flatten({ ...goods, figure: 'estimate', ...figure })),
  ])
}

const towns = v.array(
  v.looseObject({ name: v.string(), position: v.tuple([v.number(), v.number()]) }),
)

/** The towns that the borders and lines are checked by, each with its side and the reason. */
function townRows(): Row[] {
  const file = join(process.cwd(), 'geodata', 'sources', 'control-towns.json')
  return v
    .parse(towns, JSON.parse(readFileSync(file, 'utf8')))
    .map(({ name, position, ...rest }) => {
      const [longitude, latitude] = position
      return flatten({ name, ...rest, longitude, latitude })
    })
}

interface RecordTableRecipe {
  readonly makeRows: () => Row[]
  /** An SPDX identifier; as NOTICE has it. */
  readonly licence: string
}

/** The records that are no layer, as tables by name. */
export const recordTables = {
  claims: { makeRows: claimRows, licence: 'MIT' },
  deliveries: { makeRows: deliveryRows, licence: 'MIT' },
  events: {
    makeRows: () => [...loadGeodata().events.values()].map(flatten),
    licence: 'MIT',
  },
  bibliography: {
    makeRows: () => [...loadGeodata().bibliography.values()].map(flatten),
    licence: 'MIT',
  },
  'control-towns': { makeRows: townRows, licence: 'CC-BY-4.0' },
} as const satisfies Record<string, RecordTableRecipe>

export type RecordTable = keyof typeof recordTables
export const recordTableNames = Object.keys(recordTables) as RecordTable[]
