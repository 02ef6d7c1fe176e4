import { createHash } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { collectOrigins, collectProblems } from './problems'

const mention = 'a[href="/en/on/fili/"]'

/** The moment the document was made: another one means that the page was loaded anew. */
const timeOrigin = (page: Page) => page.evaluate(() => performance.timeOrigin)

test('every kind of page comes with the policy and only the style that it allows', async ({
  request,
}) => {
  for (const path of ['/en/', '/pl/', '/en/on/fili/', '/404.html', '/nowhere/']) {
    const response = await request.get(path)
    const policy = response.headers()['content-security-policy'] ?? ''
    expect(policy, path).toMatch(/^default-src 'none'/)
    const html = await response.text()
    expect(html, path).not.toMatch(/<script>| style="/)
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css)
    expect(styles, path).toHaveLength(1)
    const hash = createHash('sha256').update(styles[0]!).digest('base64')
    expect(policy, path).toContain(`style-src 'self' 'sha256-${hash}'`)
  }
})

test('the page comes to life under the policy and asks no other host', async ({
  page,
  baseURL,
}) => {
  const problems = await collectProblems(page)
  const origins = collectOrigins(page)
  await page.goto('/en/')
  const origin = await timeOrigin(page)
  await page.locator(mention).first().click()
  await page.waitForURL('**/en/on/fili/**')
  expect(await timeOrigin(page)).toBe(origin)
  await page.goBack()
  await page.waitForURL(/\/en\/(#.*)?$/)
  expect(problems).toEqual([])
  expect([...origins]).toEqual([baseURL])
})

test('the text does not wait for the data, and the page survives late data', async ({ page }) => {
  const problems = await collectProblems(page)
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
