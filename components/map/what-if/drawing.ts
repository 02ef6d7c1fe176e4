import type { DrawnLine, Workshop } from '@/components/what-if/edit-store'
import { legsBetween, slicePath } from '@/geodata/what-if/along-legs'
import { changedRing, westRing } from '@/geodata/what-if/changed-ring'
import type { Cut } from '@/geodata/what-if/cut-part'
import type { Division } from '@/geodata/what-if/divide'
import type { EditedLine } from '@/geodata/what-if/edited-line'
import type { GridPoint } from '@/geodata/what-if/grid'
import type { Projection } from './projection'

/** The elements that the line is drawn with. */
export interface DrawingElements {
  /** What lies on other sides of the edited line and of the drawn one. */
  readonly change: SVGPathElement
  readonly drawn: SVGPathElement
  /** The paper around the line, that it be seen over others. */
  readonly halo: SVGPathElement
  readonly line: SVGPathElement
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

/** Draws the state into the elements. Called with every step of a drag: what did not move is not written again. */
export function drawLine(
  { change, drawn, halo, line, grip, fault }: DrawingElements,
  { workshop, line: edited, division, compared, atRest }: DrawingState,
  projection: Projection,
): void {
  const d = edited.parts
    .map((part) => {
      const legs = part.courses.map((_, leg) => projection.text(workshop.divider.pathOf(part, leg)))
      return `M${legs.filter(Boolean).join(' ')}`
    })
    .filter((text) => text.length > 1)
    .join('')
  for (const path of [halo, line]) path.setAttribute('d', d)
  // Whoever drags has caught it already.
  if (atRest) grip.setAttribute('d', d)
  line.toggleAttribute('data-fault', division.kind === 'fault')

  const before = compared ? compared.divided.cuts : []
  drawn.setAttribute('d', before.map((cut) => `M${cutText(cut, projection)}`).join(''))
  const after = division.kind === 'divided' && compared ? division.cuts : []
  const rings = after.length > 0 ? changedRings(after, before, workshop) : []
  change.setAttribute('d', rings.map((ring) => `M${projection.write(ring)}Z`).join(''))

  const at = division.kind === 'fault' ? division.fault.at : undefined
  fault.style.display = at ? '' : 'none'
  if (at) {
    fault.setAttribute('cx', projection.x(at).toFixed(1))
    fault.setAttribute('cy', projection.y(at).toFixed(1))
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
