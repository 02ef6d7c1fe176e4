import { chartBlocks } from '@/app/charts/article-blocks'
import { type Locale, messagesOf } from '@/app/messages'
import { articleOf } from '@/app/text/article-of'
import { Prose } from '@/app/text/prose'
import { Mention } from '@/components/article/mention'
import { PartitionTable } from './partition-table'

/** The article of a language, with its pictures and its table. */
export function ArticleContent({ locale }: { readonly locale: Locale }) {
  const { tree } = articleOf(locale)
  return (
    <Prose
      tree={tree}
      locale={locale}
      mention={Mention}
      blocks={{
        'partition-table': <PartitionTable messages={messagesOf(locale)} locale={locale} />,
        ...chartBlocks(locale),
      }}
    />
  )
}
