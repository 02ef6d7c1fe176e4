import { expect, type Page, test } from '@playwright/test'
import {
  addressOf,
  clearPointOf,
  expectInSight,
  expectReadable,
  mentionsOf,
  openDrawn,
  press,
  pressAt,
  shapeOf,
  whenStill,
} from './reader'

/** A view in which the shape can be pressed, on a phone's strip of map too. */
const views = {
  kazan: '#map=5/55.8/48',
  'line-1939-09-28': '#map=6/52/22.8',
  'share-1939-09-28-ussr': '#map=6/50.5/25.5',
}

/** Puts a heading of the article into the middle of the window. */
async function readAt(page: Page, heading: string): Promise<void> {
  await page
    .locator('#article h2', { hasText: heading })
    .evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  await whenStill(page)
}

/** Index of the mention nearest to the middle of what the reader sees of the text. */
function nearestMention(page: Page, id: string): Promise<number> {
  return mentionsOf(page, id).evaluateAll((mentions) => {
    const sheet = document.querySelector('.sheet')!
    const isOver = getComputedStyle(sheet).position === 'fixed'
    const middle = (isOver ? sheet.getBoundingClientRect().top : innerHeight) / 2
    const distances = mentions.map((mention) => {
      const { top, bottom } = mention.getBoundingClientRect()
      return Math.abs((top + bottom) / 2 - middle)
    })
    return distances.indexOf(Math.min(...distances))
  })
}

for (const [id, view] of Object.entries(views)) {
  for (const heading of ['What Versailles forbade', 'The ways of supply']) {
    test(`${id} on the map leads to its mention nearest to “${heading}”`, async ({ page }) => {
      await openDrawn(page, `/en/${view}`)
      await readAt(page, heading)
      const nearest = await nearestMention(page, id)
      await pressAt(page, await clearPointOf(page, id))
      await expect(page).toHaveURL(addressOf(id))
      const mention = mentionsOf(page, id).nth(nearest)
      await expect(mention).toHaveAttribute('data-current', /.*/)
      await expectReadable(page, mention)
      await expectInSight(page, id)
    })
  }
}

test('each of the places in Moscow can be reached, though they lie upon each other', async ({
  page,
}) => {
  await openDrawn(page, '/en/#map=4.5/55.75/37.5')
  const places = ['moscow-kremlin', 'moscow-narkomindel', 'fili']
  await whenStill(page)
  const box = (await shapeOf(page, 'moscow-kremlin').boundingBox())!
  await pressAt(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 })
  const bar = page.locator('.also-here')
  await expect(bar).toBeVisible()
  for (const id of places) {
    const isChosen = (await shapeOf(page, id).getAttribute('aria-pressed')) === 'true'
    if (!isChosen) await press(bar.locator(`a[href*="/on/${id}/"]`))
    await expect(page).toHaveURL(addressOf(id))
    await expect(shapeOf(page, id)).toHaveAttribute('aria-pressed', 'true')
    await expectInSight(page, id)
    await expect(bar.getByRole('link')).toHaveCount(places.length - 1)
  }
})

test('each of two areas that overlap can be reached', async ({ page }) => {
  await openDrawn(page, '/en/#map=6/51.2/25.8&layers=shares-1939-08-23,shares-1939-09-28')
  const august = 'share-1939-08-23-ussr'
  const september = 'share-1939-09-28-ussr'
  const frame = (await page.locator('#map').boundingBox())!
  await pressAt(page, { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 })
  await expect(page).toHaveURL(/\/on\/share-[^/]+-ussr\//)
  const first = page.url().includes(august) ? august : september
  const second = first === august ? september : august
  await press(page.locator(`.also-here a[href*="/on/${second}/"]`))
  await expect(page).toHaveURL(addressOf(second))
  await expect(shapeOf(page, second)).toHaveAttribute('aria-pressed', 'true')
  await press(page.locator(`.also-here a[href*="/on/${first}/"]`))
  await expect(page).toHaveURL(addressOf(first))
})

test('a press on a control of the map chooses nothing that lies under it', async ({ page }) => {
  await openDrawn(page, '/en/#map=6/51.2/25.8')
  if (await page.getByRole('button', { name: 'Zoom in' }).isHidden()) {
    await press(page.getByRole('button', { name: 'Make the map taller' }))
  }
  for (const name of ['Zoom in', 'Zoom out', 'Whole picture']) {
    await whenStill(page)
    const before = page.url()
    await press(page.getByRole('button', { name }))
    await expect(page).not.toHaveURL(before)
    await whenStill(page)
    await expect(page, name).toHaveURL(/\/en\/(#.*)?$/)
  }
})

test('a press on empty land chooses nothing', async ({ page }) => {
  await openDrawn(page, '/en/#map=7/62/30')
  const frame = (await page.locator('#map').boundingBox())!
  await pressAt(page, { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 })
  await whenStill(page)
  await expect(page).toHaveURL(/\/en\/#map=7\/62\/30$/)
})

test('the list of what is on the map tells and reaches just what is in sight', async ({ page }) => {
  await openDrawn(page, '/en/#map=6.5/69/33')
  const taller = page.getByRole('button', { name: 'Make the map taller' })
  if (await taller.isVisible()) await press(taller)
  await whenStill(page)
  const list = page.locator('.on-the-map')
  await press(list.locator('summary'))
  const seen = await page.locator('.site-mark[data-feature]').evaluateAll((marks) => {
    const frame = document.querySelector('#map')!.getBoundingClientRect()
    return marks
      .filter((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect()
        const [x, y] = [(left + right) / 2, (top + bottom) / 2]
        return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom
      })
      .map((mark) => `/en/on/${mark.getAttribute('data-feature')}/`)
  })
  expect(seen).toContain('/en/on/murmansk/')
  const inSight = new Set(seen)
  const listed = () =>
    list.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  await expect.poll(async () => new Set(await listed())).toEqual(inSight)

  await page.locator('input[data-layer="sites"]').evaluate((box: HTMLElement) => box.click())
  await expect.poll(listed).toEqual([])
  await page.locator('input[data-layer="sites"]').evaluate((box: HTMLElement) => box.click())
  await press(list.locator('a[href="/en/on/polyarny/"]'))
  await expect(page).toHaveURL(addressOf('polyarny'))
  await expectReadable(page, mentionsOf(page, 'polyarny').first())
})
