import { bibliographyFiles } from '@/app/bibliography/files'
import type { Messages } from '@/app/messages'

/** The works to take away, for reference managers. */
export function BibliographyFiles({ messages: { sources } }: { readonly messages: Messages }) {
  return (
    <p>
      {sources.worksFiles}{' '}
      {Object.entries(bibliographyFiles).map(([file, { format }], index) => (
        <span key={file}>
          {index > 0 && ', '}
          <a href={`/bibliography/${file}`} download>
            {format}
          </a>
        </span>
      ))}
    </p>
  )
}
