import { expect, type Locator, type Page, test } from '@playwright/test'

/** What the page has not laid out yet, which it does in idle time: it may still change its height. */
export function partsLeft(page: Page): Locator {
  return page.locator('.article > :not([data-laid-out])')
}

/**
 * Opens an address and waits until the map is drawn and all of the article laid out. That is done
 * for the page here: a machine that is busy with two browsers has hardly any idle time.
 */
export async function openDrawn(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await whenDrawn(page)
  await partsLeft(page).evaluateAll((parts) =>
    parts.forEach((part) => part.setAttribute('data-laid-out', '')),
  )
}

/** Waits until the map of the page is drawn. */
export async function whenDrawn(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-map', 'ready')
}

/** All mentions of a feature in the article. */
export function mentionsOf(page: Page, id: string): Locator {
  return page.locator(`a[data-mention="${id}"]`)
}

/** The mark, line or area of a feature on the map. */
export function shapeOf(page: Page, id: string): Locator {
  return page.locator(`[data-feature="${id}"]`)
}

/** The address of a feature, whatever the view; for `toHaveURL`. */
export function addressOf(id: string, locale = 'en'): RegExp {
  return new RegExp(`/${locale}/on/${id}/(#.*)?$`)
}

/** Clicks, or taps where the reader has a finger. */
export function press(target: Locator): Promise<void> {
  return hasTouch() ? target.tap() : target.click()
}

/** Clicks or taps a place in the window. */
export function pressAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  return hasTouch() ? page.touchscreen.tap(x, y) : page.mouse.click(x, y)
}

function hasTouch(): boolean {
  return test.info().project.use.hasTouch === true
}

/**
 * Waits until nothing moves any more, for so many frames: neither map and sheet nor the scrolled
 * text.
 */
export async function whenStill(page: Page, frames = 12): Promise<void> {
  await page.evaluate(async (enough) => {
    let [before, framesAtRest] = ['', 0]
    while (framesAtRest < enough) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const parts = document.querySelectorAll('.leaflet-map-pane, .sheet, [data-feature]')
      const places = [...parts].map((part) => {
        const { left, top, width, height } = part.getBoundingClientRect()
        return [left, top, width, height].map(Math.round)
      })
      const now = JSON.stringify([window.scrollY, places])
      framesAtRest = now === before ? framesAtRest + 1 : 0
      before = now
    }
  }, frames)
}

/**
 * Expects a shape wholly inside the frame of the map and the window, and nothing over its centre
 * (a place) or its outline (a line, an area) but other shapes, once nothing moves any more.
 */
export async function expectInSight(page: Page, id: string): Promise<void> {
  await expect
    .poll(async () => {
      await whenStill(page)
      return shapeOf(page, id).evaluate((shape: SVGPathElement) => {
        const frame = document.querySelector('#map')!.getBoundingClientRect()
        const box = shape.getBoundingClientRect()
        const isInside =
          box.width > 0 &&
          box.left >= frame.left &&
          box.right <= frame.right &&
          box.top >= frame.top &&
          box.bottom <= Math.min(frame.bottom, innerHeight)
        const outline = Array.from({ length: 60 }, (_, index) =>
          shape
            .getPointAtLength((index * shape.getTotalLength()) / 59)
            .matrixTransform(shape.getScreenCTM()!),
        )
        const centre = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
        const points = shape.classList.contains('site-mark') ? [centre] : outline
        const covers = points
          .map(({ x, y }) => document.elementFromPoint(x, y))
          .filter((element) => !element?.closest('.leaflet-map-pane, .leaflet-container'))
          .concat(
            points
              .map(
                ({ x, y }) =>
                  document.elementFromPoint(x, y)?.closest('[data-map-control]') ?? null,
              )
              .filter((element) => element !== null),
          )
          .map((element) => element?.className.toString() || element?.tagName || 'out of window')
        return { isInside, coveredBy: [...new Set(covers)] }
      })
    })
    .toEqual({ isInside: true, coveredBy: [] })
}

/** Expects a reader to see an element of the text: in the window, with nothing over it. */
export async function expectReadable(page: Page, element: Locator): Promise<void> {
  await expect
    .poll(async () => {
      await whenStill(page)
      return element.evaluate((node) => {
        const { left, right, top, bottom } = node.getClientRects()[0]!
        const x = (left + right) / 2
        const seen = [top + 1, bottom - 1].map((y) => document.elementFromPoint(x, y))
        return seen.map((over) =>
          over === null
            ? 'out of the window'
            : node.contains(over)
              ? 'seen'
              : over.outerHTML.slice(0, 80),
        )
      })
    })
    .toEqual(['seen', 'seen'])
}

/**
 * A place in the window where a shape lies on top and no other place or line is within a finger's
 * reach. Fails when there is none.
 */
export async function clearPointOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  await whenStill(page)
  const point = await shapeOf(page, id).evaluate((shape: SVGPathElement) => {
    const reach = 16 // CSS pixels
    const box = shape.getBoundingClientRect()
    const isLine = shape.classList.contains('line')
    const candidates = isLine
      ? Array.from({ length: 400 }, (_, index) =>
          shape
            .getPointAtLength((index * shape.getTotalLength()) / 399)
            .matrixTransform(shape.getScreenCTM()!),
        )
      : Array.from({ length: 41 * 41 }, (_, index) => ({
          x: box.left + (((index % 41) + 0.5) * box.width) / 41,
          y: box.top + ((Math.floor(index / 41) + 0.5) * box.height) / 41,
        }))
    const isClear = ({ x, y }: { x: number; y: number }) => {
      if (document.elementFromPoint(x, y) !== shape) return false
      const around = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8).flatMap(
        (angle) =>
          [reach, reach / 2].flatMap((radius) =>
            document.elementsFromPoint(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius),
          ),
      )
      return !around.some((other) => other !== shape && other.matches('.site-mark, .line'))
    }
    const isSite = shape.classList.contains('site-mark')
    const found = candidates.find((candidate) =>
      isSite ? document.elementFromPoint(candidate.x, candidate.y) === shape : isClear(candidate),
    )
    return found ? { x: found.x, y: found.y } : null
  })
  if (!point) throw new Error(`No place on the map where ${id} alone can be pressed`)
  return point
}
