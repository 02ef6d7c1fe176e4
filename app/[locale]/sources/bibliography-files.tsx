import { bibliographyFiles } from '@/app/bibliography/files'
import type { Messages } from '@/app/messages'
import { fill } from '@/components/state/fill-message'

/** The works to take away, for reference managers. */
export function BibliographyFiles({ messages: { sources } }: { readonly messages: Messages }) {
  return (
    <ul className="sources">
      {Object.entries(bibliographyFiles).map(([file, { format }]) => (
        <li key={file}>
          <a href={`/bibliography/${file}`} download>
            {file}
          </a>{' '}
          <small>{fill(sources.worksFile, { format })}</small>
        </li>
      ))}
    </ul>
  )
}
