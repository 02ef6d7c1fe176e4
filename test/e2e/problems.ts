import type { Page } from '@playwright/test'

/**
 * Collects what the browser reports as wrong from now on: errors of scripts, whatever is written to
 * the console as error or warning, and breaches of the content security policy.
 */
export async function collectProblems(page: Page): Promise<readonly string[]> {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return
    problems.push(`${message.text()} ${message.location().url}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} refused ${blockedURI}`),
    )
  })
  return problems
}

/** Collects the origins that a page asks for anything from now on. */
export function collectOrigins(page: Page): ReadonlySet<string> {
  const origins = new Set<string>()
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:') origins.add(origin)
  })
  return origins
}
