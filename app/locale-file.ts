import { type Locale, locales } from './messages'

const extension = '.json'

/** For `generateStaticParams` of a route `[file]`: a file for each language, such as `en.json`. */
export function localeFileParams(): { file: string }[] {
  return locales.map((locale) => ({ file: locale + extension }))
}

/** For `GET` of such a route: answers with what `make` gives for the language of the file. */
export function answerInLocale(make: (locale: Locale) => unknown) {
  return async (_request: Request, { params }: { params: Promise<{ file: string }> }) => {
    const { file } = await params
    return Response.json(make(file.slice(0, -extension.length) as Locale))
  }
}
