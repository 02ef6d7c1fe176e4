import type { ReactNode } from 'react'

interface RecordsLinkProps {
  /** A file of records that `/geodata/` publishes. */
  readonly file: string
  readonly children: ReactNode
}

/** A link to the records that a chart is drawn from. */
export function RecordsLink({ file, children }: RecordsLinkProps) {
  return (
    <a href={`/geodata/${file}`} download>
      {children}
    </a>
  )
}
