import type { ComponentProps } from 'react'
import { Icon } from '@/components/page/icon'

/** The heading of a section of the article, which is the link to it: what is copied leads here again. */
export function SectionHeading({ id, children }: ComponentProps<'h2'>) {
  return (
    <h2 id={id}>
      <a className="section-link" href={`#${id}`}>
        {children} <Icon name="link" />
      </a>
    </h2>
  )
}
