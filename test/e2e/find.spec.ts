import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { addressOf, expectInSight, openDrawn, press, shapeOf, whenStill } from './reader'

const way = (page: Page) => page.locator('.find-link')
const dialog = (page: Page) => page.locator('dialog.find')
const field = (page: Page) => page.getByRole('combobox')
const results = (page: Page) => dialog(page).getByRole('option')
const active = (page: Page) => dialog(page).locator('[role="option"][aria-selected="true"]')

/** Opens the search and waits until it can answer. */
async function openFind(page: Page): Promise<void> {
  await press(way(page))
  await expect(field(page)).toBeFocused()
  await expect(dialog(page)).toContainText('claims also by their number')
}

async function find(page: Page, query: string): Promise<void> {
  await openFind(page)
  await field(page).fill(query)
}

/** Expects that the field names the active result to assistive technology, and that it is seen. */
async function expectActive(page: Page, result: Locator): Promise<void> {
  await expect(result).toHaveAttribute('aria-selected', 'true')
  await expect(active(page)).toHaveCount(1)
  const id = await result.getAttribute('id')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', id!)
  await expect(result).toBeInViewport()
}

test('nothing of it is fetched before a reader asks, and then once', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openDrawn(page, '/en/')
  expect(asked).not.toContain('/find/en.json')
  for (const _ of [1, 2]) {
    await openFind(page)
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)
  }
  expect(asked.filter((path) => path === '/find/en.json')).toHaveLength(1)
})

test('a place is found by what it is called elsewhere, and chosen', async ({ page }) => {
  await openDrawn(page, '/en/')
  for (const query of ['Kasan', 'казань', 'KAZAŃ', 'kazann']) {
    await find(page, query)
    await expect(results(page).first(), query).toContainText('Kazan tank school')
    await page.keyboard.press('Escape')
  }
  await find(page, 'Казань')
  await press(results(page).first())
  await expect(page).toHaveURL(addressOf('kazan'))
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.locator('#story')).toBeFocused()
  await expectInSight(page, 'kazan')
})

test('a name that the title does not show is shown beside it, marked', async ({ page }) => {
  await openDrawn(page, '/pl/')
  await press(way(page))
  await field(page).fill('lemberg')
  await expect(results(page).first()).toContainText('Lwów')
  await expect(results(page).first().locator('mark')).toHaveText('Lemberg')
})

test('a town of the map is brought to the middle of it', async ({ page }) => {
  await openDrawn(page, '/en/#layers=sites')
  await find(page, 'lwow')
  await press(results(page).first())
  await expect(page).toHaveURL(/#map=8\/49\.8\d*\/24\.0\d*&layers=.*cities/)
  await expect(page.locator('#map')).toBeFocused()
  await expect(page.locator('#map')).toContainText('Lviv')
})

test('a claim opens at its sentence, and gives the focus to that', async ({ page }) => {
  await openDrawn(page, '/en/')
  await find(page, '35')
  await expect(results(page).first()).toContainText('Claim 35')
  await press(results(page).first())
  const note = page.getByRole('dialog')
  await expect(note).toContainText('Claim 35 qualified')
  const mark = page.locator('#article .claim-mark[href$="#c35"]')
  await expect(mark).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(note).toHaveCount(0)
  await expect(mark).toBeFocused()
})

test('a passage is shown with the words around the match, and brought to reading', async ({
  page,
}) => {
  await openDrawn(page, '/en/')
  await find(page, 'Blohm')
  const passages = dialog(page)
    .getByRole('group', { name: /^Passages/ })
    .getByRole('option')
  await expect(passages).toHaveCount(1)
  await expect(passages).toContainText('Submarines and a borrowed bay')
  await expect(passages.locator('mark')).toHaveText('Blohm')
  await press(passages)
  const passage = page.locator('#article p', { hasText: 'Blohm & Voss' })
  await expect(passage).toBeFocused()
  await expect(passage).toHaveAttribute('data-found')
  await whenStill(page)
  await expect(passage).toBeInViewport({ ratio: 0.9 })
  await way(page).focus()
  await expect(passage).not.toHaveAttribute('data-found')
})

test('by keys alone: opened, walked through, left, chosen from', async ({ page }) => {
  await openDrawn(page, '/en/on/fili/')
  await page.locator('#article a[data-mention="fili"]').first().focus()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('brest/')
  await expect(field(page)).toHaveValue('brest/')
  await expectActive(page, results(page).first())
  await page.keyboard.press('ArrowUp')
  await expectActive(page, results(page).last())
  await page.keyboard.press('ArrowDown')
  await expectActive(page, results(page).first())
  await page.keyboard.press('End')
  await expectActive(page, results(page).last())
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expectActive(page, results(page).nth(1))

  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page).toHaveURL(addressOf('fili'))
  await expect(page.locator('#article a[data-mention="fili"]').first()).toBeFocused()

  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('brest')
  await expect(active(page)).toContainText('Brest-Litovsk')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(addressOf('brest'))
  await expect(shapeOf(page, 'brest')).toHaveAttribute('aria-pressed', 'true')
})

test('the rest of a kind is shown when it is asked for', async ({ page }) => {
  await openDrawn(page, '/en/')
  await find(page, 'soviet')
  const claims = dialog(page).getByRole('group', { name: /^Claims/ })
  const count = Number(/\d+/.exec(await claims.locator('.found-kind').innerText())?.[0])
  await expect(claims.getByRole('option')).toHaveCount(6)
  await press(claims.getByRole('option', { name: `${count - 5} more` }))
  await expect(claims.getByRole('option')).toHaveCount(count)
  await expect(field(page)).toBeFocused()
})

test('what cannot be found is told, with what can be looked for', async ({ page }) => {
  await openDrawn(page, '/en/')
  await find(page, 'xylophone')
  const status = dialog(page).getByRole('status')
  await expect(status).toContainText('Nothing found for “xylophone”')
  await expect(results(page)).toHaveCount(0)
  await expect(dialog(page)).toContainText('in any language and spelling')
  await field(page).fill('submarine xylophone')
  await expect(status).toContainText('Some of them are here')
  await field(page).fill('lipetsk')
  await expect(status).toHaveText(/^\d+ results: .*Places.* 1,.* Claims \d+/)
  await field(page).fill('[(*+?\\ud800')
  await expect(status).toContainText('Nothing found for')
})

test('an index that cannot be had is told, and can be asked for again', async ({ page }) => {
  await page.route('**/find/en.json', (route) => route.abort())
  await openDrawn(page, '/en/')
  await press(way(page))
  const alert = dialog(page).getByRole('alert')
  await expect(alert).toContainText('could not be loaded')
  await field(page).fill('fili')
  await page.unroute('**/find/en.json')
  await press(alert.getByRole('button', { name: 'Try again' }))
  await expect(results(page).first()).toContainText('Fili')
})

test('the key without Ctrl can be turned off, and back on', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone has no such key')
  await openDrawn(page, '/en/')
  await openFind(page)
  await dialog(page).getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await openDrawn(page, '/en/')
  await page.keyboard.press('/')
  await page.keyboard.press('Control+k')
  await expect(field(page)).toHaveValue('')
  await dialog(page).getByRole('checkbox').check()
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
})

for (const [name, media] of Object.entries({
  'by day': { colorScheme: 'light' },
  'by night': { colorScheme: 'dark' },
  'in forced colours': { forcedColors: 'active' },
} as const)) {
  test(`axe finds nothing in the open search ${name}`, async ({ page }) => {
    await page.emulateMedia(media)
    await openDrawn(page, '/en/')
    await openFind(page)
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    for (const query of ['', 'k', 'common frontier', 'xylophone']) {
      await field(page).fill(query)
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      const findings = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
      )
      expect.soft(findings, query).toEqual([])
    }
  })
}

test('on a phone it takes the window, and shrinks with what the keyboard leaves', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'A wide window has room around it')
  await openDrawn(page, '/en/')
  await find(page, 'german')
  await expect(results(page).first()).toBeVisible()
  const size = { width: 390, height: 420 } // as with a keyboard
  await page.setViewportSize(size)
  await expect
    .poll(async () => {
      const box = await dialog(page).boundingBox()
      return [box?.x, box?.y, box?.width, box && box.height <= size.height]
    })
    .toEqual([0, 0, size.width, true])
  await results(page).last().scrollIntoViewIfNeeded()
  await expect(results(page).last()).toBeInViewport({ ratio: 1 })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the way leads to all names from A to Z', async ({ page }) => {
    await page.goto('/en/')
    await press(way(page))
    await expect(page).toHaveURL(/\/en\/find\/$/)
    const story = page.locator('#story')
    await expect(story).toContainText('Lviv')
    await expect(story).toContainText('Lemberg')
    await press(story.getByRole('link', { name: 'M', exact: true }))
    await expect(page.locator('#letter-M')).toBeInViewport()
    await press(story.getByRole('link', { name: 'Murmansk', exact: true }))
    await expect(page).toHaveURL(addressOf('murmansk'))
  })
})
