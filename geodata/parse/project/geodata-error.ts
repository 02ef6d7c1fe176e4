import type { Fault } from '../report'

/** A fault, and the file it lies in. */
export interface FileFault extends Fault {
  readonly file: string
}

/** Names the file of faults. */
export function inFile(file: string, faults: readonly Fault[]): FileFault[] {
  return faults.map(({ path, message, feature }) => {
    return feature === undefined ? { file, path, message } : { file, feature, path, message }
  })
}

function lineOf({ file, feature, path, message }: FileFault): string {
  const place = [file, feature === undefined ? '' : `feature "${feature}"`, path]
  return `  ${place.filter(Boolean).join(', ')}: ${message}`
}

/** The faults of the project's data, all of them, so that an editor can mend them in one go. */
export class GeodataError extends Error {
  override readonly name = 'GeodataError'

  constructor(readonly faults: readonly FileFault[]) {
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`
    super(`The geodata has ${count}:\n${faults.map(lineOf).join('\n')}`)
  }
}
