import { type Path, toPointer } from './path'

/** Something that must be mended, where it stands, and of which feature if that is known. */
export interface Fault {
  /** JSON Pointer (RFC 6901); the empty string is the whole document. */
  readonly path: string
  /** What was got, what was wanted, what to do. */
  readonly message: string
  /** The `id` of the feature, when the fault lies in one that has one. */
  readonly feature?: string
}

/** The oddities that RFC 7946 allows and that still deserve a word. */
export type Oddity =
  | 'antimeridian'
  | 'bounding-box'
  | 'byte-order-mark'
  | 'crs'
  | 'degenerate'
  | 'dimensions'
  | 'duplicate-member'
  | 'empty-coordinates'
  | 'foreign-member'
  | 'nested-collection'
  | 'self-crossing'
  | 'winding'

export interface Warning extends Fault {
  readonly oddity: Oddity
}

/** What has been found in one document: collected while it is read, in the order of reading. */
export class Report {
  readonly faults: Fault[] = []
  readonly warnings: Warning[] = []
  /** The id of the feature that is being read, if it has one. */
  feature: string | undefined
  #faultCount = 0
  #warningCount = 0
  readonly #said = new Set<string>()

  /** @param limit how many faults, and how many warnings, are kept; the others are only counted */
  constructor(readonly limit = Infinity) {}

  /** All faults met, also those beyond the limit. */
  get faultCount(): number {
    return this.#faultCount
  }

  fault(path: Path, message: string): void {
    this.#faultCount += 1
    if (this.faults.length < this.limit) this.faults.push(this.#entry(path, message))
  }

  warn(oddity: Oddity, path: Path, message: string): void {
    this.#warningCount += 1
    if (this.warnings.length < this.limit) {
      this.warnings.push({ ...this.#entry(path, message), oddity })
    }
  }

  /** Warns of what is said with these words only where it is met first. */
  warnOnce(oddity: Oddity, path: Path, message: string): void {
    if (this.#said.has(message)) return
    if (this.#warningCount < this.limit) this.#said.add(message)
    this.warn(oddity, path, message)
  }

  /** Says at the end of each list how many entries were left out. Call it once, after reading. */
  close(): void {
    const leftOut = (count: number) => `and ${count - this.limit} more that are not listed`
    if (this.#faultCount > this.limit) {
      this.faults.push({ path: '', message: leftOut(this.#faultCount) })
    }
    if (this.#warningCount > this.limit) {
      const { oddity } = this.warnings.at(-1)!
      this.warnings.push({ path: '', message: leftOut(this.#warningCount), oddity })
    }
  }

  #entry(path: Path, message: string): Fault {
    const place = { path: toPointer(path), message }
    return this.feature === undefined ? place : { ...place, feature: this.feature }
  }
}
