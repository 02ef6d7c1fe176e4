import { expect, type Locator, type Page, test } from '@playwright/test'
import { addressOf, expectInSight, openDrawn, press, shapeOf, whenDrawn, whenStill } from './reader'

const everything = 'sites,line-1939-08-23,line-1939-09-28,shares-1939-08-23,curzon-line'

/** What is drawn may differ from what is true by the simplification of its lines, in pixels. */
const tolerance = 3

async function openList(page: Page): Promise<Locator> {
  const taller = page.getByRole('button', { name: 'Make the map taller' })
  if (await taller.isVisible()) await press(taller)
  await whenStill(page)
  const list = page.locator('.on-the-map')
  await press(list.locator('summary'))
  await expect(list.locator('.map-where')).toBeVisible()
  return list
}

/**
 * The ids of the shapes with a drawn point in the frame of the map, by looking at every pixel of
 * their outlines, and of those whose fill covers the middle of the frame.
 *
 * @param margin by how many pixels the frame is made larger, on each side
 */
function drawnInFrame(page: Page, margin: number): Promise<string[]> {
  return page.evaluate((by) => {
    const box = document.querySelector('.leaflet-container')!.getBoundingClientRect()
    const frame = {
      left: box.left - by,
      right: box.right + by,
      top: box.top - by,
      bottom: Math.min(box.bottom, innerHeight) + by,
    }
    const isIn = (x: number, y: number) =>
      x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom
    const isDrawn = (shape: SVGPathElement) => {
      const toScreen = shape.getScreenCTM()!
      if (shape.classList.contains('site-mark')) {
        const { left, right, top, bottom } = shape.getBoundingClientRect()
        return isIn((left + right) / 2, (top + bottom) / 2)
      }
      const parts = (shape.getAttribute('d') ?? '').split(/[Mz]/i).filter((part) => part.trim())
      const outlined = parts.some((part) => {
        const numbers = (part.match(/-?[\d.]+/g) ?? []).map(Number)
        const points = Array.from({ length: numbers.length / 2 }, (_, index) =>
          new DOMPoint(numbers[2 * index], numbers[2 * index + 1]).matrixTransform(toScreen),
        )
        if (!shape.classList.contains('line') && points[0]) points.push(points[0])
        return points.some((to, index) => {
          const from = points[index - 1] ?? to
          const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y)) || 1
          return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((along) =>
            isIn(from.x + (to.x - from.x) * along, from.y + (to.y - from.y) * along),
          )
        })
      })
      const middle = new DOMPoint((frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2)
      const isArea = !shape.classList.contains('line')
      return outlined || (isArea && shape.isPointInFill(middle.matrixTransform(toScreen.inverse())))
    }
    return [...document.querySelectorAll<SVGPathElement>('path[data-feature]')]
      .filter((shape) => shape.closest<HTMLElement>('.leaflet-pane')?.style.display !== 'none')
      .filter(isDrawn)
      .map((shape) => shape.getAttribute('data-feature')!)
  }, margin)
}

function listedIn(list: Locator): Promise<string[]> {
  return list
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-2)!))
}

/** What the list tells and the map does not show, and the other way round. */
async function differences(page: Page, list: Locator): Promise<string[]> {
  await whenStill(page)
  const [surely, perhaps] = [
    await drawnInFrame(page, -tolerance),
    await drawnInFrame(page, tolerance),
  ]
  const listed = await listedIn(list)
  return [
    ...listed.filter((id) => !perhaps.includes(id)).map((id) => `${id} is listed, not drawn`),
    ...surely.filter((id) => !listed.includes(id)).map((id) => `${id} is drawn, not listed`),
  ]
}

/** Numbers from 0 to 1 that look random and are the same each time: Lehmer's generator. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

test('the list tells just what is drawn, wherever the map looks', async ({ page }) => {
  const random = randomNumbers(1939)
  const views = Array.from({ length: 12 }, () => {
    const zoom = Math.round(4 * (4 + random() * 5)) / 4
    return `#map=${zoom}/${(48 + random() * 8).toFixed(4)}/${(15 + random() * 14).toFixed(4)}&layers=${everything}`
  })
  await openDrawn(page, `/en/${views[0]}`)
  const list = await openList(page)
  for (const view of views) {
    await page.evaluate((hash) => (location.hash = hash), view)
    await expect.poll(() => differences(page, list), view).toEqual([])
  }
})

test('a line that passes round the view, within its own box, is not in view', async ({ page }) => {
  await openDrawn(page, '/en/#map=10.5/49.84/24.03&layers=line-1939-08-23,line-1939-09-28')
  const list = await openList(page)
  await expect(list.locator('a[href*="/on/line-"]')).toHaveCount(0)
  await expect(list.locator('a[href*="/on/poland-"]')).toHaveCount(1)
})

test('a choice in the list keeps the focus and puts the others in order by distance', async ({
  page,
}) => {
  await openDrawn(page, '/en/#map=5.5/52/23.7')
  const list = await openList(page)
  const link = list.locator('a[href="/en/on/brest/"]')
  await link.focus()
  await link.press('Enter')
  await expect(page).toHaveURL(addressOf('brest'))
  await expect(link).toHaveAttribute('aria-current', 'true')
  await expect(list.locator('a').first()).toHaveAttribute('href', '/en/on/brest/')
  await expect(link).toBeFocused()
  const bialystok = list.locator('li', { has: page.locator('a[href="/en/on/bialystok/"]') })
  await expect(bialystok).toContainText(/1[12]\d ± [\d.]+ km to the north/)
  const poland = list.locator('li', { has: page.locator('a[href="/en/on/poland-1939-08-31/"]') })
  await expect(poland).toContainText('inside this area')
  const places = list.locator('section').first()
  const kilometres = (await places.locator('.facts').allTextContents()).flatMap((facts) => {
    const found = /([\d,.]+) ± /.exec(facts)
    return found ? [Number(found[1]!.replace(',', ''))] : []
  })
  expect(kilometres.length).toBeGreaterThan(3)
  // Rounded to their own precision, neighbours may change places by it.
  kilometres.slice(1).forEach((distance, index) => {
    expect(distance).toBeGreaterThan(kilometres[index]! * 0.9)
  })
})

test('with nothing chosen the middle of the map can be measured from', async ({ page }) => {
  await openDrawn(page, '/en/#map=6/52.09/23.69')
  const list = await openList(page)
  await expect(list.locator('.facts', { hasText: '±' }).filter({ hasText: 'to the' })).toHaveCount(
    0,
  )
  await list.getByLabel('Distances from the middle of the map').check()
  await expect(list).toContainText('as seen from the middle of the map')
  await expect(list.locator('section').first().locator('a').first()).toHaveAttribute(
    'href',
    /\/on\/brest(-terespol)?\/$/,
  )
})

test('the map is moved by words, and what is out of view can be reached', async ({ page }) => {
  await openDrawn(page, '/en/#map=6/52/23')
  const list = await openList(page)
  const camera = () => {
    const found = /#map=([\d.]+)\/([\d.-]+)\/([\d.-]+)/.exec(page.url())
    return found?.slice(1).map(Number) ?? []
  }
  await press(list.getByRole('button', { name: 'East' }))
  await expect.poll(() => camera()[2]).toBeGreaterThan(24)
  await press(list.getByRole('button', { name: 'North' }))
  await expect.poll(() => camera()[1]).toBeGreaterThan(52.5)
  await press(list.getByRole('button', { name: 'Nearer' }))
  await expect.poll(() => camera()[0]).toBe(7)
  expect(await listedIn(list)).not.toContain('kazan')
  await list.getByLabel('Also what is out of view').check()
  const kazan = list.locator('li', { has: page.locator('a[href="/en/on/kazan/"]') })
  await expect(kazan).toContainText('out of view')
  await press(kazan.locator('a'))
  await expect(page).toHaveURL(addressOf('kazan'))
  await expectInSight(page, 'kazan')
  await expect(kazan).not.toContainText('out of view')
  await press(list.getByRole('button', { name: 'Around: Kazan' }))
  await expect.poll(() => camera()[0]).toBeGreaterThanOrEqual(7.5)
  await expectInSight(page, 'kazan')
})

test('what the map shows is said once it rests, not at load, and not twice over', async ({
  page,
}) => {
  const said = page.locator('.map-announcement')
  for (const address of ['/en/', '/en/on/kazan/']) {
    await openDrawn(page, address)
    await whenStill(page)
    await expect(said).toHaveCount(0)
  }
  await openDrawn(page, '/en/#map=6/52/23')
  const map = page.getByRole('application', { name: 'Map' })
  await map.focus()
  await map.press('Shift+ArrowRight')
  await expect(said).toHaveText(/^\d+ places?, .* on the map, [\d,]+ km wide; the middle is .*\.$/)
  const first = await said.textContent()
  await said.evaluate((region) => {
    const changes: string[] = []
    Object.assign(globalThis, { changes })
    new MutationObserver(() => changes.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  await map.press('Shift+ArrowDown')
  await map.press('Shift+ArrowUp')
  await map.press('0')
  await expect(said).not.toHaveText(first!)
  const changes = await page.evaluate(
    () => (globalThis as unknown as { changes: string[] }).changes,
  )
  expect(changes.at(-1)).toBe(await said.textContent())
  expect([first, ...changes].filter((text, index, all) => text === all[index - 1])).toEqual([])
})

test('the towns, rivers and seas that are named are those on the map', async ({ page }) => {
  const inland = '6/51.5/22.5'
  await openDrawn(page, `/en/#map=${inland}`)
  const list = await openList(page)
  const views = { city: inland, river: inland, sea: '5/57.5/21' }
  for (const [kind, view] of Object.entries(views)) {
    await page.goto(`/en/#map=${view}`)
    const names = list.locator(`[data-names="${kind}"] li`)
    await expect(names).not.toHaveCount(0)
    await expect
      .poll(async () => {
        const drawn = await page.locator(`.label-${kind}`).allTextContents()
        return (await names.allTextContents()).filter((name) => !drawn.includes(name))
      })
      .toEqual([])
  }
  await page.locator('input[data-layer="cities"]').evaluate((box: HTMLElement) => box.click())
  await expect(list.locator('[data-names="city"]')).toHaveCount(0)
})

test('with the words of the list refused the page goes on, and they can be asked for again', async ({
  page,
}) => {
  await page.route('**/map-text/en.json', (route) => route.abort())
  await page.goto('/en/')
  await whenDrawn(page)
  const taller = page.getByRole('button', { name: 'Make the map taller' })
  if (await taller.isVisible()) await press(taller)
  await press(page.locator('.on-the-map summary'))
  const notices = page.locator('.notices')
  await expect(notices).toContainText('On the map now')
  await page.unroute('**/map-text/en.json')
  await press(notices.getByRole('button', { name: 'Try again' }))
  await expect(page.locator('.on-the-map .map-where')).toBeVisible()
  await expect(shapeOf(page, 'fili')).toBeAttached()
})
