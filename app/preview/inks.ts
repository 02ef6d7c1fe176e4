import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The colours by day of `app/styles/tokens.css`, which a picture cannot read: `ink('map-sea')`. */
export type Ink = (name: string) => string

/**
 * Reads the colours by day from the style sheet.
 *
 * @throws Error from `ink` for a name that has no colour there
 */
export function readInks(): Ink {
  const sheet = readFileSync(join(process.cwd(), 'app', 'styles', 'tokens.css'), 'utf8')
  const byDay = sheet.slice(0, sheet.indexOf('@media'))
  const inks = new Map(
    [...byDay.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, ink]) => [name, ink]),
  )
  return (name) => {
    const ink = inks.get(name)
    if (!ink) throw new Error(`tokens.css: got no colour --${name} by day, wanted one to draw with`)
    return ink
  }
}
