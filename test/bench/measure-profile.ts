import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { startServer } from '@/app/host/serve'
import { makeFloor } from './make-floor'
import type { Measurement } from './measurement'
import type { Profile } from './profiles'
import type { Visits } from './report/results'
import { findMapPlaces, floorPage, type MapPlaces, ourPage, type Subject } from './subjects'
import { load } from './visit/load'
import { measureVisit } from './visit/measure-visit'
import { openVisit } from './visit/open-visit'

/**
 * Visits our page and the floor in turn, as readers of a profile.
 *
 * @param server address of the host of our page
 * @param tell is told of each visit as it is done
 */
export async function measureProfile(
  browser: Browser,
  profile: Profile,
  options: { server: string; runs: number; tell: (message: string) => void },
): Promise<Visits> {
  const ours = ourPage(options.server)
  const places = await lookAhead(browser, profile, ours)
  const directory = mkdtempSync(join(tmpdir(), 'floor-'))
  try {
    await makeFloor(directory, places.atFirst)
    const server = await startServer({ port: 0, directory })
    try {
      const floor = floorPage(server.url, directory, places.prepared)
      return await visitInTurn(browser, profile, { subjects: [ours, floor], ...options })
    } finally {
      await server.close()
    }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** Where our page has its map; this visit also warms up the server and the browser. */
async function lookAhead(browser: Browser, profile: Profile, ours: Subject): Promise<MapPlaces> {
  const visit = await openVisit(browser, profile)
  try {
    await load(visit, ours.address)
    return await findMapPlaces(visit, ours)
  } finally {
    await visit.close()
  }
}

async function visitInTurn(
  browser: Browser,
  profile: Profile,
  options: { subjects: readonly Subject[]; runs: number; tell: (message: string) => void },
): Promise<Visits> {
  const visits = { ours: [] as Measurement[][], floor: [] as Measurement[][] }
  for (let run = 1; run <= options.runs; run++) {
    // Whoever comes second finds the machine warmer: they take turns at it.
    const inTurn = run % 2 === 1 ? options.subjects : options.subjects.toReversed()
    for (const subject of inTurn) {
      const { measurements, loading } = await measureVisit(browser, profile, subject)
      visits[subject.name].push(measurements)
      const { largestContentfulPaint, largestElement, mapReady } = loading
      options.tell(
        `${profile.name} ${run}/${options.runs} ${subject.name}: map ready at ` +
          `${mapReady.toFixed(0)} ms, largest paint at ${largestContentfulPaint.toFixed(0)} ms ` +
          `(${largestElement})`,
      )
    }
  }
  return visits
}
