import { isInlineScript, listElements, type PageElement } from './page-elements'

/**
 * Lists what the policy in `public/_headers` would refuse in a page, one sentence each with the
 * start of the element: inline scripts, event handlers and styles, and files of other hosts.
 */
export function listRefused(html: string): string[] {
  return listElements(html).flatMap((element) =>
    faultsOf(element).map((fault) => `${fault}: ${excerpt(html, element)}`),
  )
}

function faultsOf(element: PageElement): string[] {
  const faults: string[] = []
  if (isInlineScript(element)) {
    faults.push('inline script, load it from a file in public/')
  }
  if (element.name === 'style') faults.push('style element, put it into a stylesheet')
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name === 'style') faults.push('style attribute, give it a class instead')
    if (name.startsWith('on')) faults.push(`event handler ${name}, set it in a component`)
    if (/^\s*javascript:/i.test(value)) faults.push(`script in ${name}, make it a button`)
    if (isLoaded(element, name) && /^\s*([a-z]+:)?\/\//i.test(value)) {
      faults.push(`${name} on another host, serve it from here`)
    }
  }
  return faults
}

/** Whether the browser fetches what this attribute names by itself, without the reader's asking. */
function isLoaded({ name, attributes }: PageElement, attribute: string): boolean {
  if (attribute === 'src' || attribute === 'srcset') return true
  const fetched = /\b(stylesheet|preload|modulepreload|prefetch|icon|manifest)\b/i
  return name === 'link' && attribute === 'href' && fetched.test(attributes.rel ?? '')
}

function excerpt(html: string, { start, end }: PageElement): string {
  const longest = 120
  const source = html.slice(start, end)
  return source.length > longest ? `${source.slice(0, longest)}...` : source
}
