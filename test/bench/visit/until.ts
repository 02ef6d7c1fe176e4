const patience = 60_000 // ms
const interval = 100 // ms

/**
 * Asks again and again until the answer is yes.
 *
 * Playwright's own waiting would do, but it puts a large script into the page, which the heap that
 * is measured afterwards would then hold.
 *
 * @throws Error with `wanted` when a minute was not enough
 */
export async function until(wanted: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + patience
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`Waited a minute in vain until ${wanted}`)
    await new Promise((resolve) => setTimeout(resolve, interval))
  }
}
