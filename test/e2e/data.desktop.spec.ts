import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { openDrawn } from './reader'

test('every file to take away comes as the page and the list of checksums say', async ({
  page,
  request,
}) => {
  await openDrawn(page, '/pl/data/')
  const list = await (await request.get('/geodata/SHA256SUMS')).text()
  const listed = list
    .trim()
    .split('\n')
    .map((line) => line.split('  '))
  const files = page.locator('.data-entry .data-files a')
  await expect(files).toHaveCount(await page.locator('.data-sums code').count())
  for (const [sum = '', name = ''] of listed) {
    const response = await request.get(`/geodata/${name}`)
    const sha256 = createHash('sha256').update(await response.body())
    expect([name, sha256.digest('hex')]).toEqual([name, sum])
  }
  const shown = await page.locator('.data-sums div').allTextContents()
  const known = new Set(listed.map(([sum, name]) => `${name}${sum}`))
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.filter((text) => !known.has(text))).toEqual([])
})
