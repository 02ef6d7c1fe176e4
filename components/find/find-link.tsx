interface FindLinkProps {
  readonly locale: string
  readonly words: { readonly link: string; readonly tip: string }
}

/**
 * The way to the list of all names, which `FindFrame` turns into the way to the search. Its sign is
 * not one of `icon.tsx`: those travel to the browser as script, this only as a part of the page.
 */
export function FindLink({ locale, words }: FindLinkProps) {
  return (
    <a
      className="find-link"
      href={`/${locale}/find/`}
      title={words.tip}
      aria-keyshortcuts="/ Control+K"
    >
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M10 10l4 4M11 6.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0" />
      </svg>
      {words.link}
    </a>
  )
}
