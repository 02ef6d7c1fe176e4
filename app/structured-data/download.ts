import type { DataDownload } from 'schema-dts'
import { wholeAddress } from '@/app/site/origin'

/** A file to take away, by its path and its media type. */
export function download(path: string, encodingFormat: string) {
  return {
    '@type': 'DataDownload',
    contentUrl: wholeAddress(path),
    encodingFormat,
  } as const satisfies DataDownload
}
