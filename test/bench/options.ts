import { parseArgs } from 'node:util'
import { type Profile, profiles } from './profiles'

export interface BenchOptions {
  readonly build: boolean
  /** Visits of each page in each profile. */
  readonly runs: number
  readonly profiles: readonly Profile[]
  readonly lighthouse: boolean
  /** Print tables for the README instead of for a terminal. */
  readonly markdown: boolean
}

export const usage = `npm run bench -- [options]
  --no-build        measure the export that is there
  --runs N          visits of each page in each profile (default 5)
  --profile NAME    only this profile: ${profiles.map(({ name }) => name).join(' or ')}
  --no-lighthouse   leave Lighthouse out
  --markdown        print the tables as Markdown`

/**
 * Reads the options of the command line.
 *
 * @throws Error that shows the usage when an option is unknown or its value is none
 */
export function parseOptions(commandLine: readonly string[]): BenchOptions {
  const values = readValues(commandLine)
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs: got "${values.runs}", wanted a whole number from 1\n\n${usage}`)
  }
  const chosen = profiles.filter(({ name }) => (values.profile ?? name) === name)
  if (chosen.length === 0) {
    throw new Error(`--profile: got "${values.profile}", wanted one that there is\n\n${usage}`)
  }
  return {
    build: !values['no-build'],
    runs,
    profiles: chosen,
    lighthouse: !values['no-lighthouse'],
    markdown: values.markdown,
  }
}

function readValues(commandLine: readonly string[]) {
  try {
    return parseArgs({
      args: [...commandLine],
      options: {
        'no-build': { type: 'boolean', default: false },
        runs: { type: 'string', default: '5' },
        profile: { type: 'string' },
        'no-lighthouse': { type: 'boolean', default: false },
        markdown: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`, {
      cause: error,
    })
  }
}
