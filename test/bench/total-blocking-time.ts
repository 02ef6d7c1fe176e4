/** A task that held the main thread for more than 50 ms; times in milliseconds. */
export interface LongTask {
  readonly start: number
  readonly duration: number
}

/** What of a task a reader does not notice. */
const unnoticed = 50

/**
 * Total blocking time in milliseconds: of each long task after the first contentful paint, what
 * goes beyond 50 ms. Of a task that was running at that paint only the rest counts, as in
 * Lighthouse.
 *
 * @param firstContentfulPaint milliseconds on the clock of the tasks
 */
export function totalBlockingTime(
  tasks: readonly LongTask[],
  firstContentfulPaint: number,
): number {
  return tasks.reduce((sum, { start, duration }) => {
    const rest = start + duration - Math.max(start, firstContentfulPaint)
    return sum + Math.max(0, rest - unnoticed)
  }, 0)
}
