import type { Geodata } from './load'
import { areaSquareKilometres } from './measure'
import type { Figure } from './measurement'
import { standardErrorOf } from './partition'
import type { Cession } from './types'

/**
 * How large a cession is: measured where it is drawn, with the precision of its boundary; else the
 * middle of the published range. Each figure of that being as likely as another, its standard error
 * is the range over the root of 12.
 * @throws Error when it is said to be drawn as a territory that is not there
 */
export function sizeOfCession(
  { id, territory, squareKilometres: { least, most } }: Cession,
  { territories }: Pick<Geodata, 'territories'>,
): Figure<'square-kilometres'> {
  const unit = 'square-kilometres'
  if (territory === undefined)
    return { value: (least + most) / 2, unit, standardError: (most - least) / Math.sqrt(12) }
  const drawn = territories.get(territory)
  if (!drawn)
    throw new Error(`sizeOfCession: got no territory "${territory}", wanted where "${id}" is drawn`)
  const value = areaSquareKilometres(drawn.geometry)
  return { value, unit, standardError: standardErrorOf(drawn) }
}
