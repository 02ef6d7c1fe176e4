import { expect, type Page, test } from '@playwright/test'
import { loadGeodata } from '@/geodata/load'
import { collectOrigins, collectProblems } from './problems'
import { addressOf, mentionsOf, openDrawn } from './reader'

const { sites, lines, areas, territories, routes } = loadGeodata()
const ids = [sites, lines, areas, territories, routes].flatMap((layer) => [...layer.keys()])

/** The addresses on this host that a page links to, without their hashes. */
function linksOf(page: Page): Promise<string[]> {
  return page
    .locator('a[href]')
    .evaluateAll((links) =>
      (links as HTMLAnchorElement[])
        .filter(({ origin }) => origin === location.origin)
        .map(({ pathname }) => pathname),
    )
}

for (const locale of ['en', 'pl']) {
  test(`a click through every page in ${locale} breaks nothing and asks no other host`, async ({
    page,
    baseURL,
  }) => {
    const problems = await collectProblems(page)
    const origins = collectOrigins(page)
    await openDrawn(page, `/${locale}/`)
    const start = await linksOf(page)
    expect(
      ids.filter((id) => !start.includes(`/${locale}/on/${id}/`)),
      'linked',
    ).toEqual([])
    for (const id of ids) {
      const mentions = mentionsOf(page, id)
      if ((await mentions.count()) > 0) await mentions.first().click()
      else await page.goto(`/${locale}/on/${id}/`)
      await expect(page).toHaveURL(addressOf(id, locale))
      await expect(page.locator('#story .story:not(.story-pending) h2')).toBeVisible()
    }
    // Data to take away are files, not pages.
    const pages = start.filter((link) => link.endsWith('/') && !link.includes('/on/'))
    for (const path of new Set(pages)) {
      await openDrawn(page, path)
      await expect(page.getByRole('heading').first()).toBeVisible()
    }
    expect(problems).toEqual([])
    expect([...origins]).toEqual([baseURL])
  })

  test(`every link within the site in ${locale} leads somewhere`, async ({ page, request }) => {
    const seen = new Set<string>()
    const ends: string[] = []
    const sections = new Map<string, ReadonlySet<string>>()
    for (const path of [
      `/${locale}/`,
      `/${locale}/sources/`,
      `/${locale}/data/`,
      ...ids.map((id) => `/${locale}/on/${id}/`),
    ]) {
      const html = await (await request.get(path)).text()
      for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]+)"/g)) {
        const { pathname, hash, host } = new URL(
          href.replaceAll('&amp;', '&'),
          `http://localhost${path}`,
        )
        if (host !== 'localhost' || seen.has(pathname + hash)) continue
        seen.add(pathname + hash)
        if (!sections.has(pathname)) {
          const response = await request.get(pathname)
          if (response.status() !== 200) ends.push(`${path} -> ${href}: ${response.status()}`)
          const parts = (await response.text()).matchAll(/ id="([^"]+)"/g)
          sections.set(pathname, new Set([...parts].map(([, part = '']) => part)))
        }
        const anchor = decodeURIComponent(hash.slice(1))
        if (anchor && !sections.get(pathname)?.has(anchor))
          ends.push(`${path} -> ${href}: no such part`)
      }
    }
    expect(seen.size).toBeGreaterThan(ids.length)
    expect(ends).toEqual([])
    await page.close()
  })
}
