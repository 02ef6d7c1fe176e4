import { existsSync } from 'node:fs'
import { parseAllHeaders, type Header } from '@netlify/headers-parser'

/** One rule of a `_headers` file: the paths it is for, and the headers they get. */
export type HeaderRule = Header

/**
 * Reads a `_headers` file.
 *
 * @throws Error when the file is missing or a line of it cannot be understood: pages must not be
 * served without their security headers by accident.
 */
export async function readHeaderRules(file: string): Promise<HeaderRule[]> {
  if (!existsSync(file)) throw new Error(`${file}: there is no such file of header rules`)
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    configHeaders: undefined,
    minimal: false,
  })
  if (errors.length > 0) {
    throw new Error(`${file}: ${errors.map((error) => error.message).join('; ')}`)
  }
  return headers.filter((rule): rule is HeaderRule => 'forRegExp' in rule)
}

/** The headers that every rule matching `pathname` sets; a later rule wins over an earlier one. */
export function headersFor(rules: HeaderRule[], pathname: string): Record<string, string> {
  const matching = rules.filter((rule) => rule.forRegExp.test(pathname))
  return Object.fromEntries(matching.flatMap((rule) => Object.entries(rule.values)))
}
