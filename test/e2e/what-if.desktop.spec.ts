import { expect, type Page, test } from '@playwright/test'
import { collectProblems } from './problems'
import { openDrawn, whenStill } from './reader'

const handles = (page: Page) => page.locator('.what-if-handle')
/** One in the middle of the line that stands free of others. */
const middleHandle = (page: Page) => page.locator('.what-if-handle:not([data-crowded])').nth(4)
const west = (page: Page) => page.locator('.what-if-figures [data-side="west"]')

/** What stands in the link of the line, `null` for none. */
function lineInLink(page: Page): string | null {
  return new URLSearchParams(new URL(page.url()).hash.slice(1)).get('line')
}

async function openEditor(page: Page, hash = ''): Promise<void> {
  await openDrawn(page, `/en/what-if/${hash}`)
  await expect(handles(page)).not.toHaveCount(0)
  await whenStill(page)
}

test('a dragged handle changes the figures while it is dragged, and the link when it is let go', async ({
  page,
}) => {
  const problems = await collectProblems(page)
  await openEditor(page)
  await expect(west(page)).toContainText('37.7')
  const { x, y, width, height } = (await middleHandle(page).boundingBox())!
  const [fromX, fromY] = [x + width / 2, y + height / 2]
  await page.mouse.move(fromX, fromY)
  await page.mouse.down()
  await page.mouse.move(fromX + 20, fromY, { steps: 4 })
  await expect(west(page)).not.toContainText('37.7')
  await expect(west(page)).toContainText('+')
  expect(lineInLink(page)).toBeNull()
  const whileDragged = await west(page).textContent()
  await page.mouse.up()
  await expect.poll(() => lineInLink(page)).toMatch(/^1\.a\.a+--a+\./)
  await expect(west(page)).toHaveText(whileDragged ?? '')

  const link = page.url()
  await page.goto('about:blank')
  await openEditor(page, new URL(link).hash)
  await expect(west(page)).toHaveText(whileDragged ?? '')
  expect(problems).toEqual([])
})

test('the keyboard moves, puts in and takes out handles, and undo gives the same link again', async ({
  page,
}) => {
  await openEditor(page)
  await middleHandle(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => lineInLink(page)).not.toBeNull()
  const moved = lineInLink(page)
  const count = await handles(page).count()
  await page.keyboard.press('Insert')
  await expect(handles(page)).toHaveCount(count + 1)
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(() => lineInLink(page)).not.toBe(moved)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(handles(page)).toHaveCount(count)
  await expect.poll(() => lineInLink(page)).toBe(moved)
  await page.keyboard.press('Delete')
  await expect(handles(page)).toHaveCount(count - 1)
  await page.keyboard.press('Control+z')
  await expect.poll(() => lineInLink(page)).toBe(moved)
  await page.getByRole('button', { name: 'As drawn' }).click()
  await expect(page.locator('.what-if-towns')).toContainText('as drawn')
})

test('a line that is none, or divides nothing, is said plainly and harms nothing', async ({
  page,
}) => {
  const problems = await collectProblems(page)
  const said = page.locator('.what-if-fault-said')
  for (const hostile of [
    '1.a.aaaa.BF0_tmK',
    '9.x',
    '<img src=x onerror=alert(1)>',
    'A'.repeat(1900),
  ]) {
    await page.goto('about:blank')
    await page.goto(`/en/what-if/#line=${hostile}`)
    await expect(said, hostile.slice(0, 30)).toContainText(hostile.slice(0, 10))
    await expect(west(page)).toContainText('37.7')
    await expect(page.locator('#article h1')).toBeVisible()
  }
  // From the middle of the country to its middle.
  await page.goto('about:blank')
  await openEditor(page, '#line=1.a.-.BFgos9JgylgEg1hDgqjG')
  await expect(said).toContainText('ends within the country')
  await expect(west(page)).toHaveCount(0)
  expect(problems).toEqual([])
})

test('of handles that crowd each other some are dots, which a mouse can drag all the same', async ({
  page,
}) => {
  await openEditor(page)
  const dots = page.locator('.what-if-handle[data-crowded]')
  await expect(dots.first()).toBeHidden()
  const count = await handles(page).count()
  // Within the reach of another handle it is that which is caught.
  const free = await dots.evaluateAll((elements) =>
    elements
      .map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        const [x, y] = [(left + right) / 2, (top + bottom) / 2]
        return { number: element.dataset['handle'] ?? '', x, y }
      })
      .find(({ x, y }) => !document.elementFromPoint(x, y)?.closest('.what-if-handle')),
  )
  const { number, x, y } = free!
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 12, y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => lineInLink(page)).not.toBeNull()
  await expect(handles(page)).toHaveCount(count)
  await expect(page.locator('.what-if-handle:focus')).toHaveAttribute('data-handle', number)
})
