import { readFileSync } from 'node:fs'
import type { Delivery } from '../../parse/project/deliveries'

const sources = new URL('../../sources/', import.meta.url)

/** Reads one JSON file of `geodata/sources/`; the caller names the shape it has committed there. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the files are our own: a wrong shape fails the dataset's tests
export function readSource<Shape>(file: string): Shape {
  const value: Shape = JSON.parse(readFileSync(new URL(file, sources), 'utf8'))
  return value
}

/** The deliveries, which lie beside the sources: what they count is typed nowhere else. */
export function readDeliveries(): Delivery[] {
  return readSource('../deliveries.json')
}
