const shapes = {
  plus: 'M8 2v12M2 8h12',
  minus: 'M2 8h12',
  whole: 'M6 2H2v4M10 2h4v4M14 10v4h-4M2 10v4h4',
  up: 'M3 10l5-5 5 5',
  down: 'M3 6l5 5 5-5',
  cross: 'M3 3l10 10M13 3L3 13',
  link: 'M6 10l4-4M8 5l1-1a2.8 2.8 0 0 1 4 4l-1 1M8 11l-1 1a2.8 2.8 0 0 1-4-4l1-1',
}

/**
 * A sign on a button, which has its name from elsewhere. Drawn, because a letter that no face of the
 * page has makes the browser search all that are installed before it can lay out the page.
 */
export function Icon({ name }: { readonly name: keyof typeof shapes }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  )
}
