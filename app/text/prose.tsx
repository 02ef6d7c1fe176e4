import type { Root } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ComponentProps, ComponentType, ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Locale } from '@/app/messages'
import type { MentionProps } from '@/components/article/mention'
import { FeatureLink } from '@/components/panel/feature-link'
import type { FeatureId } from '@/geodata/types'
import { citedSource, markedClaim } from './link-kinds'
import { ClaimMark } from './claim-mark'
import { SectionHeading } from './section-heading'

interface ProseProps {
  readonly tree: Root
  readonly locale: Locale
  /** How a counted mention of a feature is shown; without it they are plain cross-references. */
  readonly mention?: ComponentType<MentionProps>
  /** What stands in place of a fenced block, by its info string. */
  readonly blocks?: Readonly<Record<string, ReactNode>>
}

/** Prose from Markdown: links to features become mentions, links to sources citations. */
export function Prose({ tree, locale, mention: Mention, blocks = {} }: ProseProps) {
  const counts = new Map<FeatureId, number>()
  const Link = ({ href = '', children }: ComponentProps<'a'>) => {
    const source = citedSource(href)
    if (source) {
      return <a href={`/${locale}/sources/#source-${source}`}>{children}</a>
    }
    const claim = markedClaim(href)
    if (claim) return <ClaimMark id={claim} locale={locale} />
    if (!href.startsWith('#')) return <a href={href}>{children}</a>
    const id = href.slice(1) as FeatureId
    if (!Mention)
      return (
        <FeatureLink locale={locale} id={id}>
          {children}
        </FeatureLink>
      )
    const index = counts.get(id) ?? 0
    counts.set(id, index + 1)
    return (
      <Mention id={id} index={index}>
        {children}
      </Mention>
    )
  }
  const Block = ({ id, children }: ComponentProps<'pre'>) => {
    const code = children as { props?: { className?: string } } | undefined
    const name = code?.props?.className?.replace('language-', '') ?? ''
    if (!(name in blocks))
      throw new Error(
        `Prose: got a block “${name}”, wanted one of ${Object.keys(blocks).join(', ')}`,
      )
    return <div id={id}>{blocks[name]}</div>
  }
  // A text never changes on the page, and keys would travel with each of its parts.
  const components = { a: Link, pre: Block, ...(Mention && { h2: SectionHeading }) }
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components, passKeys: false })
}
