import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { loadGeodata } from '@/geodata/load'
import { addressOf, expectInSight, mentionsOf, openDrawn, press, shapeOf } from './reader'

/** Near and far places, lines and areas; two of them lie in layers that the first view hides. */
const chosen = [
  'fili',
  'rapallo',
  'murmansk',
  'otpor',
  'line-1939-09-28',
  'curzon-line',
  'share-1939-09-28-germany',
  'share-1939-08-23-ussr',
  'poland-1939-08-31',
]

function nameOf(id: string): string {
  const feature = loadGeodata().feature(id)
  if (!feature) throw new Error(`No feature ${id} in the dataset`)
  return feature.properties.names.en
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The first words of the story that an editor wrote for a feature. */
function storyOf(id: string): string {
  const stories = readFileSync('app/articles/en.stories.md', 'utf8').split(/^## +/m)
  const story = stories.find((part) => part.startsWith(`${id}\n`)) ?? ''
  const text = story.slice(id.length).replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  return text.replaceAll(/[*_]/g, '').trim().slice(0, 40)
}

async function expectAllMentionsMarked(page: Page, id: string): Promise<void> {
  await expect(page.locator('a[data-mention][aria-current]')).toHaveCount(
    await mentionsOf(page, id).count(),
  )
  await expect(page.locator(`a[data-mention="${id}"]:not([aria-current])`)).toHaveCount(0)
}

for (const id of chosen) {
  test(`a mention of ${id} shows it on the map and tells its story`, async ({ page }) => {
    await openDrawn(page, '/en/')
    const mention = mentionsOf(page, id).first()
    await press(mention)
    await expect(page).toHaveURL(addressOf(id))
    await expect(page).toHaveTitle(new RegExp(`^${escape(nameOf(id))}, `))
    await expectAllMentionsMarked(page, id)
    await expect(mention).toHaveAttribute('data-current', /.*/)
    await expect(shapeOf(page, id)).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('[data-feature][aria-pressed="true"]')).toHaveCount(1)
    await expectInSight(page, id)
    const panel = page.locator('#story')
    await expect(panel.getByRole('heading', { name: nameOf(id), exact: true })).toBeInViewport()
    await expect(panel).toContainText(storyOf(id))
  })
}

test('the layers of the link stay in it when a mention is chosen', async ({ page }) => {
  await openDrawn(page, '/en/#map=5/52/24&layers=sites,curzon-line')
  await press(mentionsOf(page, 'brest').first())
  await expect(page).toHaveURL(addressOf('brest'))
  await expect(page).toHaveURL(/[#&]layers=sites,curzon-line(&|$)/)
  await expect(page).toHaveURL(/#map=/)
})
