import type { Locale, Messages } from '@/app/messages'
import { type RecordTable, recordTables } from '@/app/takeaway/tables/record-rows'
import { countOf } from '@/components/state/fill-message'
import { DataFiles } from './data-files'

interface TableEntryProps {
  readonly name: RecordTable
  readonly locale: Locale
  readonly messages: Messages
}

/** A table of records: what it holds, and the files to take away. */
export function TableEntry({ name, locale, messages }: TableEntryProps) {
  const { data } = messages
  const { makeRows, licence } = recordTables[name]
  const words = data.tables[name]
  return (
    <article className="data-entry" aria-labelledby={`table-${name}`}>
      <div>
        <h4 id={`table-${name}`}>{words.name}</h4>
        <p>
          {words.holds} {countOf(locale, data.rows, makeRows().length)}.
        </p>
      </div>
      <div className="data-rest">
        <dl className="data-facts">
          <dt>{data.licence}</dt>
          <dd>{licence}</dd>
        </dl>
        <DataFiles subject={name} locale={locale} messages={messages} />
      </div>
    </article>
  )
}
