import { mentionsFile } from '@/app/annotations/annotate'
import { listMentions } from '@/app/annotations/list-mentions'
import { locales, type Messages } from '@/app/messages'

/** The mentions of the article in each language, as items of a list. */
export function MentionFiles({ messages: { published } }: { readonly messages: Messages }) {
  return locales.map((locale) => (
    <li key={locale}>
      <a href={mentionsFile(locale)} download={`mentions-${locale}.json`}>
        {`mentions-${locale}.json`}
      </a>{' '}
      <small>{`(${listMentions(locale).length}) ${published.mentionsLink}`}</small>
    </li>
  ))
}
