const unset = 'http://localhost:3000'

/**
 * Where the site is published, as the variable `SITE_ORIGIN` tells the build: previews, sitemap and
 * alternate languages are told whole addresses, and only whoever publishes the page knows its host.
 *
 * @returns such as `https://example.org`, without a slash at the end
 * @throws Error when it is anything but a scheme and a host
 */
export function readOrigin(text = process.env['SITE_ORIGIN'] || unset): string {
  const url = URL.canParse(text) ? new URL(text) : null
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  if (!url || !isWeb || `${url.origin}/` !== url.href) {
    throw new Error(
      `SITE_ORIGIN: got “${text}”, wanted a scheme and a host without a path, such as https://example.org`,
    )
  }
  return url.origin
}

/** The whole address of a path, such as `/en/on/fili/`. */
export function wholeAddress(path: string): string {
  return new URL(path, readOrigin()).href
}
