import type { Browser } from '@playwright/test'
import type { Measurement } from '../measurement'
import type { Profile } from '../profiles'
import { percentile } from '../statistics'
import type { Subject } from '../subjects'
import { computeDrag } from '../compute-drag'
import { dragLine } from './drag-line'
import { findByKeys } from './find'
import { measureHeap } from './heap'
import { load, type Loading } from './load'
import { measureScripts, measureScriptsInAll, measureWire } from './measure-bytes'
import { openVisit, type Visit } from './open-visit'
import { flick, pan } from './pan'
import { previewFromText } from './preview'
import { selectFromMap, selectFromText } from './select'
import { swipeLines } from './swipe'
import { toggleLayers } from './toggle'
import { zoomByWheel } from './zoom'

/** All figures of one visit, in the order of the table. */
export async function measureVisit(
  browser: Browser,
  profile: Profile,
  subject: Subject,
): Promise<{ measurements: Measurement[]; loading: Loading }> {
  const visit = await openVisit(browser, profile)
  try {
    const loading = await load(visit, subject.address)
    const heap = await measureHeap(visit)
    const gestures = await measureGestures(visit, subject)
    const isOurs = subject.name === 'ours'
    const measurements = [
      ...measureLoading(loading),
      megabytes('heap', 'heap after the load', heap),
      ...gestures,
      ...(isOurs ? await measureAnswers(visit) : []),
      megabytes('heap-at-the-end', 'heap after all of this', await measureHeap(visit)),
      ...(isOurs ? [await measureShift(visit)] : []),
      measureScripts(loading.transfers, subject.directory),
      measureScriptsInAll(loading.wire.transfers, subject.directory),
      ...measureWire(loading.transfers),
    ]
    // Last: it leaves the page whose bytes and heap were measured.
    const elsewhere = isOurs
      ? [
          ...(await measureDragging(visit, subject)),
          ...measureComputing(),
          ...(await measureSwiping(browser, profile, subject)),
        ]
      : await measureAnswersElsewhere(visit, subject)
    return { measurements: [...measurements, ...elsewhere], loading }
  } finally {
    await visit.close()
  }
}

function measureLoading(loading: Loading): Measurement[] {
  return [
    milliseconds('lcp', 'largest contentful paint', loading.largestContentfulPaint),
    milliseconds('ready', 'map ready', loading.mapReady),
    milliseconds('tbt', 'total blocking time', loading.totalBlockingTime),
    { id: 'cls', label: 'layout shift of the load', unit: 'shift', value: loading.layoutShift },
  ]
}

async function measureGestures(visit: Visit, subject: Subject): Promise<Measurement[]> {
  await subject.prepareMap(visit)
  const panned = await pan(visit)
  const flicked = await flick(visit)
  await subject.prepareMap(visit)
  const zoomed = await zoomByWheel(visit)
  await subject.prepareMap(visit)
  await subject.openSwitches(visit)
  const toggles = await toggleLayers(visit)
  await subject.closeSwitches(visit)
  const latencies = [...toggles.values()]
  return [
    ...frameTimes('pan', panned.frames),
    milliseconds('settle', 'settle after a flick', mean(flicked.settling)),
    milliseconds('settle-held', 'settle after a held release', mean(panned.settling)),
    ...frameTimes('zoom', zoomed),
    milliseconds('toggle', 'layer toggle, mean of all', mean(latencies.flat())),
    ...[...toggles].map(([name, both]) => milliseconds(`toggle:${name}`, `– ${name}`, mean(both))),
  ]
}

async function measureAnswers(visit: Visit): Promise<Measurement[]> {
  return [...(await measureSelection(visit)), ...(await measureFinding(visit))]
}

/** The floor has a page of its own for them, that they weigh nothing in the one that is loaded. */
async function measureAnswersElsewhere(visit: Visit, subject: Subject): Promise<Measurement[]> {
  await visit.page.goto(subject.answersAt, { waitUntil: 'load' })
  return [...(await measureAnswers(visit)), ...(await measureDragging(visit, subject))]
}

async function measureSelection(visit: Visit): Promise<Measurement[]> {
  const fromText = await selectFromText(visit)
  const fromMap = await selectFromMap(visit)
  const preview = await previewFromText(visit)
  return [
    milliseconds('preview', 'hover: feature lit', preview.lit),
    milliseconds('preview-away', 'hover: pointer at the edge', preview.pointed),
    milliseconds('text-highlighted', 'text: mentions highlighted', fromText.highlighted),
    milliseconds('text-told', 'text: story told', fromText.told),
    milliseconds('map-highlighted', 'map: mentions highlighted', fromMap.highlighted),
    milliseconds('map-told', 'map: story told', fromMap.told),
  ]
}

async function measureFinding(visit: Visit): Promise<Measurement[]> {
  const { answered, painted } = await findByKeys(visit)
  return [
    milliseconds('find-answered', 'find: key to answer, median', percentile(answered, 50)),
    milliseconds('find', 'find: key to answer painted, median', percentile(painted, 50)),
    milliseconds('find-p95', 'find: key to answer painted, p95', percentile(painted, 95)),
  ]
}

async function measureDragging(visit: Visit, { answersAt }: Subject): Promise<Measurement[]> {
  const times = await dragLine(visit, answersAt)
  return [
    milliseconds('drag-line-p50', 'what if: step of a drag painted, median', percentile(times, 50)),
    milliseconds('drag-line', 'what if: step of a drag painted, p95', percentile(times, 95)),
  ]
}

function measureComputing(): Measurement[] {
  const { ours, plain } = computeDrag()
  return [
    milliseconds('drag-computed', '– computed alone, in Node.js, p95', ours),
    milliseconds('drag-plain', '– the plain library way, in Node.js, median', plain),
  ]
}

/** A visit of its own, to the page of two lines. */
async function measureSwiping(
  browser: Browser,
  profile: Profile,
  { address }: Subject,
): Promise<Measurement[]> {
  const { openedFirst, opened, frames } = await swipeLines(browser, profile, address)
  return [
    milliseconds('swipe-open-first', 'swipe: opened, with its script fetched', openedFirst),
    milliseconds('swipe-open', 'swipe: opened', opened),
    ...frameTimes('swipe', frames),
  ]
}

/** Not of the floor, whose map is put elsewhere by us and not by its reader. */
async function measureShift({ page }: Visit): Promise<Measurement> {
  const value = await page.evaluate(() => window.loadingNotes.layoutShift)
  return { id: 'cls-in-all', label: 'layout shift of the visit', unit: 'shift', value }
}

function frameTimes(id: string, times: readonly number[]): Measurement[] {
  return [50, 95, 99].map((percent) =>
    milliseconds(`${id}-p${percent}`, `${id}, frame p${percent}`, percentile(times, percent)),
  )
}

function milliseconds(id: string, label: string, value: number): Measurement {
  return { id, label, unit: 'ms', value }
}

function megabytes(id: string, label: string, bytes: number): Measurement {
  return { id, label, unit: 'MB', value: bytes / 1e6 }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
