import type { Locale, Messages } from '@/app/messages'
import { numbersOf } from '@/app/text/numbers'
import { FeatureLink } from '@/components/panel/feature-link'
import { type ScopePart, scopeParts } from '@/geodata/compare/scopes'
import { loadGeodata } from '@/geodata/load'
import { areaSquareKilometres } from '@/geodata/measure'
import { standardErrorOf } from '@/geodata/partition'

interface PartsTableProps {
  readonly locale: Locale
  readonly messages: Messages
}

/** The parts that can be counted or left out, and how the size of each is known. */
export function PartsTable({ locale, messages }: PartsTableProps) {
  const { scopes } = messages.compare
  return (
    <figure className="partition">
      <table className="scope-parts">
        <caption>{scopes.parts}</caption>
        <thead>
          <tr>
            <th scope="col">{scopes.part}</th>
            <th scope="col">{scopes.size}</th>
            <th scope="col">{scopes.how}</th>
          </tr>
        </thead>
        <tbody>
          {scopeParts(loadGeodata()).map((part) => (
            <tr key={part.id}>
              <th scope="row">
                {part.area ? (
                  <FeatureLink locale={locale} id={part.area.id}>
                    {part.names[locale] ?? part.names.en}
                  </FeatureLink>
                ) : (
                  (part.names[locale] ?? part.names.en)
                )}
              </th>
              <td>{sizeOf(part, locale)}</td>
              <td>{howKnown(part, messages)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

function sizeOf({ area, published }: ScopePart, locale: Locale): string {
  const { whole } = numbersOf(locale)
  if (area) return `${whole(areaSquareKilometres(area.geometry))} ±${whole(standardErrorOf(area))}`
  if (!published) return ''
  const { least, most } = published.squareKilometres
  return `${whole(least)}–${whole(most)}`
}

function howKnown({ area, basis }: ScopePart, { compare: { scopes } }: Messages): string {
  if (area) return scopes.measured
  return basis === 'retrieved' ? scopes.published : scopes.general
}
