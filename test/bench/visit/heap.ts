import type { Visit } from './open-visit'

/** Bytes that the page's scripts hold when all that is garbage has been collected. */
export async function measureHeap({ devtools }: Visit): Promise<number> {
  await devtools.send('HeapProfiler.enable')
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await devtools.send('HeapProfiler.disable')
  return usedSize
}
