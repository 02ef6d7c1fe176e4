import { readFileSync } from 'node:fs'

const sources = new URL('../../sources/', import.meta.url)

/** Reads one JSON file of `geodata/sources/`; the caller names the shape it has committed there. */
export function readSource<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(new URL(file, sources), 'utf8')) as Shape
}
