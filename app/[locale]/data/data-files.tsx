import type { Locale, Messages } from '@/app/messages'
import { numbersOf } from '@/app/text/numbers'
import { stampOf } from '@/app/takeaway/checksums'
import { takeawayFiles } from '@/app/takeaway/files'
import { fill } from '@/components/state/fill-message'

interface DataFilesProps {
  /** The layer or table that the files hold. */
  readonly subject: string
  readonly locale: Locale
  readonly messages: Messages
}

/** The forms in which a layer or table can be taken, with their sizes and checksums. */
export function DataFiles({ subject, locale, messages: { data } }: DataFilesProps) {
  const { decimal } = numbersOf(locale)
  const files = [...takeawayFiles].filter(([, file]) => file.subject === subject)
  return (
    <>
      <ul className="data-files">
        {files.map(([name, { form }]) => (
          <li key={name}>
            <a href={`/geodata/${name}`} download={name}>
              {data.forms[form]}
            </a>{' '}
            <small>{fill(data.kilobytes, { n: decimal(stampOf(name).bytes / 1000) })}</small>
          </li>
        ))}
      </ul>
      <details className="data-sums">
        <summary>{data.checksums}</summary>
        <dl>
          {files.map(([name]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <code>{stampOf(name).sha256}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}
