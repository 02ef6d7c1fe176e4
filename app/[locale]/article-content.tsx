import { chartBlocks } from '@/app/charts/article-blocks'
import { contentFeatures } from '@/app/geodata/content-features'
import { type Locale, messagesOf } from '@/app/messages'
import { readArticle } from '@/app/text/article'
import { Prose } from '@/app/text/prose'
import { Mention } from '@/components/article/mention'
import { PartitionTable } from './partition-table'

/** The article of a language, with its pictures and its table. */
export function ArticleContent({ locale }: { readonly locale: Locale }) {
  const { tree } = readArticle(locale, new Set(contentFeatures().map(({ id }) => id)))
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
