import { expect, test } from '@playwright/test'

/** Paths of the pages that are looked at, of each kind one. */
const paths = ['/en/', '/pl/', '/en/claims/', '/pl/sources/', '/en/on/fili/', '/pl/on/curzon-line/']

/** Width and height stand in the first chunk of a PNG, after eight bytes of signature (PNG, 11.2.2). */
function sizeOfPng(bytes: Buffer) {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

for (const path of paths) {
  test(`${path} names a picture that there is, in the size that it says`, async ({
    page,
    request,
  }) => {
    await page.goto(path)
    const content = async (property: string) =>
      (await page.locator(`meta[property="og:${property}"]`).getAttribute('content')) ?? ''
    const response = await request.get(new URL(await content('image')).pathname)
    expect(response.status()).toBe(200)
    expect(sizeOfPng(await response.body())).toEqual({
      width: Number(await content('image:width')),
      height: Number(await content('image:height')),
    })
    expect(await content('image:alt')).not.toBe('')
    expect(new URL(await content('url')).pathname).toBe(path)
  })

  test(`${path} says what it is about, and goes on saying it once it is alive`, async ({
    page,
  }) => {
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(path)
    await expect(page.locator('.leaflet-container')).toBeVisible()
    const block = page.locator('script[type="application/ld+json"]')
    await expect(block).toHaveCount(1)
    const data: unknown = JSON.parse((await block.textContent()) ?? '')
    expect(data).toMatchObject({ '@context': 'https://schema.org' })
    expect(faults).toEqual([])
  })

  test(`${path} stands in every language, and each says so of all`, async ({ page }) => {
    const alternates = async () =>
      page
        .locator('link[rel="alternate"][hreflang]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
        )
    await page.goto(path)
    const here = await alternates()
    expect(here.map(([tag]) => tag)).toEqual(['en', 'pl', 'x-default'])
    for (const [, address] of here) {
      const response = await page.goto(new URL(address ?? '').pathname)
      expect(response?.status()).toBe(200)
      expect(await alternates()).toEqual(here)
    }
  })
}

test('the sitemap names every page, and only pages that there are', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  const address = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? ''
  const sitemap = await (await request.get(new URL(address).pathname)).text()
  const found = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url))
  expect(found.map(({ pathname }) => pathname)).toEqual(expect.arrayContaining(paths))
  for (const { pathname } of found) {
    expect([pathname, (await request.head(pathname)).status()]).toEqual([pathname, 200])
  }
})

for (const locale of ['en', 'pl']) {
  test(`the annotations find their mentions in the article in ${locale}`, async ({
    page,
    request,
  }) => {
    interface Selector {
      readonly value?: string
      readonly exact?: string
      readonly prefix?: string
      readonly suffix?: string
    }
    interface Collection {
      readonly total: number
      readonly first: { readonly items: { readonly target: { readonly selector: Selector[] } }[] }
    }
    const collection = (await (
      await request.get(`/annotations/${locale}.json`)
    ).json()) as Collection
    const selectors = collection.first.items.map(({ target }) => target.selector)
    await page.goto(`/${locale}/`)
    const mentions = page.locator('#article a[data-mention]')
    await expect(mentions).toHaveCount(collection.total)
    const found = await page.locator('#article').evaluate((article, all) => {
      const text = article.textContent
      return all.map(([fragment, quote]) => {
        const words = `${quote?.prefix}${quote?.exact}${quote?.suffix}`
        const element = document.querySelector(`[id="${fragment?.value}"]`)
        return [text.split(words).length - 1, element?.textContent === quote?.exact]
      })
    }, selectors)
    expect(found).toEqual(selectors.map(() => [1, true]))
  })
}

test('the works and the annotations are for programs of others too', async ({ request }) => {
  const files = {
    '/bibliography/common-frontier.csl.json': 'application/json',
    '/bibliography/common-frontier.bib': 'application/x-bibtex; charset=utf-8',
    '/annotations/en.json': 'application/json',
    '/geodata/sites.csv': 'text/csv; charset=utf-8',
    '/geodata/sites.lpf.json': 'application/json',
    '/geodata/linked-places-context.jsonld': 'application/ld+json',
    '/geodata/SHA256SUMS': 'text/plain; charset=utf-8',
  }
  for (const [path, type] of Object.entries(files)) {
    const response = await request.get(path)
    expect(response.headers()).toMatchObject({
      'content-type': type,
      'access-control-allow-origin': '*',
    })
  }
})
