import { exportDirectory } from '@/app/host/export-directory'
import type { MapBox } from './make-floor'
import { findBox, findMiddle } from './visit/find-place'
import { press } from './visit/gestures'
import type { Visit } from './visit/open-visit'
import { until } from './visit/until'

/** A page that is measured, and how a reader gets to its map and its switches. */
export interface Subject {
  readonly name: 'ours' | 'floor'
  readonly address: string
  /** Where the files lie that its server sends. */
  readonly directory: string
  /** Where mentions, a search and, below it, a line answer the reader. */
  readonly answersAt: string
  /** Gives the map room to be worked with, and shows the whole picture in it. */
  readonly prepareMap: (visit: Visit) => Promise<void>
  readonly openSwitches: (visit: Visit) => Promise<void>
  readonly closeSwitches: (visit: Visit) => Promise<void>
}

/** Our page; `server` is the address of its host. */
export function ourPage(server: string): Subject {
  const summary = 'details.layers > summary'
  return {
    name: 'ours',
    address: `${server}/en/`,
    directory: exportDirectory,
    answersAt: `${server}/en/`,
    prepareMap: async (visit) => {
      await pullUpSheet(visit)
      await press(visit, await findMiddle(visit, '.map-buttons button:last-child'))
      await comeToRest(visit)
    },
    openSwitches: async (visit) => press(visit, await findMiddle(visit, summary)),
    closeSwitches: async (visit) => press(visit, await findMiddle(visit, summary)),
  }
}

/** The floor; its map goes where ours goes: `box`. */
export function floorPage(server: string, directory: string, box: MapBox): Subject {
  return {
    name: 'floor',
    address: `${server}/`,
    directory,
    answersAt: `${server}/answers/`,
    prepareMap: async (visit) => {
      await visit.page.evaluate((place) => window.placeMap(place), box)
      await comeToRest(visit)
    },
    openSwitches: async () => {},
    closeSwitches: async () => {},
  }
}

declare global {
  interface Window {
    /** The floor's own. */
    placeMap: (box: MapBox) => void
  }
}

/** On a phone our map is a strip until its sheet is pulled up by a step. */
async function pullUpSheet(visit: Visit): Promise<void> {
  const peeks = () =>
    visit.page.evaluate(() => {
      const handle = document.querySelector('.sheet[data-sheet="peek"] .sheet-handle')
      return handle !== null && getComputedStyle(handle).display !== 'none'
    })
  if (!(await peeks())) return
  await press(visit, await findMiddle(visit, '.sheet-handle button'))
  await until('the sheet is pulled up', async () => !(await peeks()))
  await comeToRest(visit)
}

async function comeToRest({ page }: Visit): Promise<void> {
  await page.evaluate(async () => {
    window.frameWatch.start()
    await window.frameWatch.stillFor(700)
    window.frameWatch.stop()
  })
}

/** Where the map lies in the window, before and after `prepareMap`. */
export interface MapPlaces {
  readonly atFirst: MapBox
  readonly prepared: MapBox
}

/** Looks where a page puts its map. The page must be loaded. */
export async function findMapPlaces(visit: Visit, subject: Subject): Promise<MapPlaces> {
  const atFirst = await findBox(visit, '#map')
  await subject.prepareMap(visit)
  return { atFirst, prepared: await findBox(visit, '#map') }
}
