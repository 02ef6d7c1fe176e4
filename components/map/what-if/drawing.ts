import type { DrawnLine, Workshop } from '@/components/what-if/edit-store'
import { legsBetween, slicePath } from '@/geodata/what-if/along-legs'
import { changedRing, westRing } from '@/geodata/what-if/changed-ring'
import type { Cut } from '@/geodata/what-if/cut-part'
import type { Division } from '@/geodata/what-if/divide'
import type { EditedLine } from '@/geodata/what-if/edited-line'
import type { GridPoint } from '@/geodata/what-if/grid'
import type { Projection } from './projection'

/** A stroke and the paper around it, that it be seen over others. */
interface Stroke {
  readonly halo: SVGPathElement
  readonly line: SVGPathElement
}

/** The elements that the line is drawn with. */
export interface DrawingElements {
  /** What lies on other sides of the edited line and of the drawn one. */
  readonly change: SVGPathElement
  readonly drawn: SVGPathElement
  /** The legs that stay where they are while a handle is dragged, and those that go with it. */
  readonly still: Stroke
  readonly moving: Stroke
  /** Broad and unseen, to be caught by a finger. */
  readonly grip: SVGPathElement
  readonly fault: SVGCircleElement
}

export interface DrawingState {
  readonly workshop: Workshop
  readonly line: EditedLine
  readonly division: Division
  /** The line that it is compared with; `null` while that is a secret. */
  readonly compared: DrawnLine | null
  /** Whether nothing moves it. */
  readonly atRest: boolean
}

type Path = readonly GridPoint[]

/**
 * An edited line as it is drawn at one zoom of the map. It is drawn anew with every step of a drag:
 * what did not move is not written again, since the browser would paint all of its length.
 */
export class LineDrawing {
  readonly #written = new Map<SVGPathElement, string>()
  /** A leg between the same handles on the same course is one and the same: see `LegStore`. */
  #legsAtRest: ReadonlySet<Path> = new Set()

  constructor(
    readonly elements: DrawingElements,
    readonly projection: Projection,
  ) {}

  draw({ workshop, line, division, compared, atRest }: DrawingState): void {
    const { change, drawn, still, moving, grip } = this.elements
    const parts = line.parts.map((part) =>
      part.courses.map((_, leg) => workshop.divider.pathOf(part, leg)),
    )
    if (atRest) this.#legsAtRest = new Set(parts.flat())
    const isStill = (leg: Path) => this.#legsAtRest.has(leg)
    this.#writeStroke(still, this.#textOf(parts, isStill), division)
    this.#writeStroke(
      moving,
      this.#textOf(parts, (leg) => !isStill(leg)),
      division,
    )
    // Whoever drags has caught it already.
    if (atRest) this.#write(grip, this.#textOf(parts, isStill))

    const before = compared ? compared.divided.cuts : []
    this.#write(drawn, before.map((cut) => `M${cutText(cut, this.projection)}`).join(''))
    const after = division.kind === 'divided' && compared ? division.cuts : []
    const rings = after.length > 0 ? changedRings(after, before, workshop) : []
    this.#write(change, rings.map((ring) => `M${this.projection.write(ring)}Z`).join(''))
    this.#markFault(division)
  }

  /** The legs that are wanted; those that follow each other in one stroke, for the sake of their joints. */
  #textOf(parts: readonly (readonly Path[])[], isWanted: (leg: Path) => boolean): string {
    let text = ''
    for (const legs of parts) {
      let isDrawing = false
      for (const leg of legs) {
        const points = isWanted(leg) ? this.projection.text(leg) : ''
        if (points) text += `${isDrawing ? ' ' : 'M'}${points}`
        isDrawing = points !== ''
      }
    }
    return text
  }

  #writeStroke({ halo, line }: Stroke, text: string, division: Division): void {
    this.#write(halo, text)
    this.#write(line, text)
    line.toggleAttribute('data-fault', division.kind === 'fault')
  }

  #write(path: SVGPathElement, text: string): void {
    if (this.#written.get(path) === text) return
    this.#written.set(path, text)
    path.setAttribute('d', text)
  }

  #markFault(division: Division): void {
    const { fault } = this.elements
    const at = division.kind === 'fault' ? division.fault.at : undefined
    fault.style.display = at ? '' : 'none'
    if (!at) return
    fault.setAttribute('cx', this.projection.x(at).toFixed(1))
    fault.setAttribute('cy', this.projection.y(at).toFixed(1))
  }
}

function cutText({ legs, entry, exit }: Cut, projection: Projection): string {
  return legsBetween(legs, entry.at, exit.at)
    .map(({ leg, from, to, whole }) =>
      whole ? projection.text(leg.path) : projection.write(slicePath(leg.path, from, to)),
    )
    .join(' ')
}

/** Filled by the even-odd rule they are what lies on other sides of the cuts of two lines. */
function changedRings(
  after: readonly Cut[],
  before: readonly Cut[],
  { ground }: Workshop,
): readonly (readonly GridPoint[])[] {
  const count = Math.max(after.length, before.length)
  return Array.from({ length: count }, (_, index) => {
    const [one, other] = [after[index], before[index]]
    return one && other ? changedRing(one, other, ground) : westRing((one ?? other)!, ground)
  }).filter((ring) => ring.length > 0)
}
