import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import type { FoundBrowser } from '../find-browser'
import { findFreePort } from '../free-port'

/** What Lighthouse says of a page on its phone. */
export interface LighthouseResult {
  readonly version: string
  /** From 0 to 100. */
  readonly categories: readonly { id: string; title: string; score: number; least: number }[]
  /** Of what keeps a category from its best. */
  readonly failing: readonly { category: string; title: string; value: string }[]
}

/** Scores to be reached at least. */
const leastScores: Readonly<Record<string, number>> = { performance: 93 }
const leastOtherwise = 100

/**
 * Lets Lighthouse judge a page with its own phone settings.
 *
 * @throws Error when it comes to no result
 */
export async function runLighthouse(
  address: string,
  found: FoundBrowser,
): Promise<LighthouseResult> {
  const port = await findFreePort()
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args, `--remote-debugging-port=${port}`],
  })
  try {
    const run = await lighthouse(address, { port, output: 'json', logLevel: 'error' })
    if (!run) throw new Error(`Lighthouse came to no result about ${address}`)
    return readResult(run.lhr)
  } finally {
    await browser.close()
  }
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

function readResult({ lighthouseVersion, categories, audits, runtimeError }: Report) {
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`)
  const all = Object.values(categories)
  return {
    version: lighthouseVersion,
    categories: all.map(({ id, title, score }) => ({
      id,
      title,
      score: Math.round((score ?? 0) * 100),
      least: leastScores[id] ?? leastOtherwise,
    })),
    failing: all.flatMap(({ id, auditRefs }) =>
      auditRefs.flatMap((reference) => {
        const audit = audits[reference.id]
        if (!audit || audit.score === null || audit.score >= 0.9) return []
        return [{ category: id, title: audit.title, value: audit.displayValue ?? '' }]
      }),
    ),
  }
}

/** The scores and the failing audits as lines of text. */
export function describeLighthouse({ version, categories, failing }: LighthouseResult): string {
  return [
    `Lighthouse ${version}, phone`,
    ...categories.map(({ title, score, least }) => {
      return `${title}: ${score} of 100 (≥ ${least}: ${score >= least ? 'met' : 'missed'})`
    }),
    ...failing.map(({ category, title, value }) => `${category}: ${title} ${value}`.trimEnd()),
  ]
    .map((line, index) => (index === 0 ? line : `- ${line}`))
    .join('\n')
}
