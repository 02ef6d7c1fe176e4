import type { DrawnLine, Workshop } from '@/components/what-if/edit-store'
import { legsBetween, slicePath } from '@/geodata/what-if/along-legs'
import { borderPath } from '@/geodata/what-if/border-arc'
import type { Cut } from '@/geodata/what-if/cut-part'
import type { Division } from '@/geodata/what-if/divide'
import type { EditedLine } from '@/geodata/what-if/edited-line'
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
}

/** Draws the state into the elements. Called with every step of a drag: what did not move is not written again. */
export function drawLine(
  { change, drawn, halo, line, grip, fault }: DrawingElements,
  { workshop, line: edited, division, compared }: DrawingState,
  projection: Projection,
): void {
  const d = edited.parts
    .map((part) => {
      const legs = part.courses.map((_, leg) => projection.text(workshop.divider.pathOf(part, leg)))
      return `M${legs.filter(Boolean).join(' ')}`
    })
    .filter((text) => text.length > 1)
    .join('')
  for (const path of [halo, line, grip]) path.setAttribute('d', d)
  line.toggleAttribute('data-fault', division.kind === 'fault')

  const before = compared ? compared.divided.cuts : []
  drawn.setAttribute('d', before.map((cut) => `M${cutText(cut, projection)}`).join(''))
  const after = division.kind === 'divided' && compared ? division.cuts : []
  const rings = after.length > 0 ? [...after, ...before] : []
  change.setAttribute('d', rings.map((cut) => westRing(cut, workshop, projection)).join(''))

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

/** Round the west of a cut: two of these, filled by the even-odd rule, are where they differ. */
function westRing(cut: Cut, { ground }: Workshop, projection: Projection): string {
  const border = borderPath(ground, cut.entry.ringAt, cut.exit.ringAt).toReversed()
  return `M${cutText(cut, projection)} ${projection.write(border)}Z`
}
