import { parseArgs } from 'node:util'
import type { Verdict } from '../parse/check'
import type { Fault } from '../parse/report'
import { checkFile } from './check-file'

const usage = `Usage: npm run --silent check:geojson -- [--json] FILE...

Tells for each file whether it is GeoJSON as RFC 7946 allows and this project accepts.
  --json   one line of JSON a file: {"file", "ok", "faults": [{"path", "message"}], "warnings": [...]}
Paths are JSON Pointers (RFC 6901); the empty path is the whole file.
Exit status: 0 all are without faults, 1 some file has faults, 2 wrong usage.
`

function sentence({ feature, message }: Fault): string {
  return feature === undefined ? message : `feature ${JSON.stringify(feature)}: ${message}`
}

function asEntries(faults: readonly Fault[]): Pick<Fault, 'path' | 'message'>[] {
  return faults.map((fault) => ({ path: fault.path, message: sentence(fault) }))
}

function asJson(file: string, { ok, faults, warnings }: Verdict): string {
  return JSON.stringify({ file, ok, faults: asEntries(faults), warnings: asEntries(warnings) })
}

function asLines(word: string, faults: readonly Fault[]): string[] {
  return faults.map((fault) => `  ${word} ${fault.path || '(whole file)'}: ${sentence(fault)}`)
}

function asText(file: string, { ok, faults, warnings }: Verdict): string {
  const head = `${file}: ${ok ? 'accepted' : 'refused'}`
  return [head, ...asLines('fault', faults), ...asLines('warning', warnings)].join('\n')
}

function readArguments(): { json: boolean; files: string[] } | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) {
      process.stdout.write(usage)
      return undefined
    }
    if (positionals.length > 0) return { json: values.json, files: positionals }
    process.stderr.write(`No file was named.\n\n${usage}`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
  process.exitCode = 2
  return undefined
}

function main(): void {
  const wanted = readArguments()
  if (!wanted) return
  // A reader that has seen enough (`| head`) is no failure of ours.
  process.stdout.on('error', () => process.exit())
  for (const file of wanted.files) {
    const verdict = checkFile(file)
    if (!verdict.ok) process.exitCode = 1
    process.stdout.write(`${wanted.json ? asJson(file, verdict) : asText(file, verdict)}\n`)
  }
}

main()
