import { expect, type Page, test } from '@playwright/test'

const mention = 'a[href="/en/on/fili/"]'

/** Collects what the browser reports as wrong; it reports breaches of the policy as errors. */
function collectProblems(page: Page): string[] {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return
    problems.push(`${message.text()} ${message.location().url}`)
  })
  return problems
}

/** The moment the document was made: another one means that the page was loaded anew. */
const timeOrigin = (page: Page) => page.evaluate(() => performance.timeOrigin)

test('every kind of page comes with the policy and without inline code', async ({ request }) => {
  for (const path of ['/en/', '/pl/', '/en/on/fili/', '/404.html', '/nowhere/']) {
    const response = await request.get(path)
    expect(response.headers()['content-security-policy'], path).toMatch(/^default-src 'none'/)
    expect(await response.text(), path).not.toMatch(/<script>|<style| style="/)
  }
})

test('the page comes to life under the policy and asks no other host', async ({
  page,
  baseURL,
}) => {
  const problems = collectProblems(page)
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))
  await page.goto('/en/')
  const origin = await timeOrigin(page)
  await page.locator(mention).first().click()
  await page.waitForURL('**/en/on/fili/**')
  expect(await timeOrigin(page)).toBe(origin)
  await page.goBack()
  await page.waitForURL(/\/en\/(#.*)?$/)
  expect(problems).toEqual([])
  expect([...hosts]).toEqual([baseURL])
})

test('the text does not wait for the data, and the page survives late data', async ({ page }) => {
  const problems = collectProblems(page)
  await page.route('**/_next/static/flight/*', async (route) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await route.continue()
  })
  await page.goto('/en/')
  const origin = await timeOrigin(page)
  await page.locator(mention).first().click()
  await page.waitForURL('**/en/on/fili/**')
  expect(await timeOrigin(page)).toBe(origin)
  expect(problems).toEqual([])
})
