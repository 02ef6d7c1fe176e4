import { locales } from '@/app/messages'
import { wholeAddress } from '@/app/site/origin'
import { addressOf } from '@/components/state/address'
import { loadGeodata } from '@/geodata/load'
import type { LayerName } from '@/geodata/parse/project/layers'

/** What stands in files that are the same in all languages: the page in the first of them. */
const [locale] = locales

export function addressOfFile(file: string): string {
  return wholeAddress(`/geodata/${file}`)
}

/** Where a layer is told of. */
export function addressOfLayer(name: LayerName): string {
  return wholeAddress(`/${locale}/data/#layer-${name}`)
}

/** Where a work stands on the page of the sources. */
export function addressOfSource(id: string): string {
  return wholeAddress(`/${locale}/sources/#source-${id}`)
}

/** A feature as a thing: by its page, as the data of the page name it, or by the file of its layer. */
export function addressOfFeature(id: string, layer: LayerName): string {
  const feature = loadGeodata().feature(id)
  return feature
    ? wholeAddress(`${addressOf(locale, feature.id)}#feature`)
    : addressOfFile(`${layer}.lpf.json#${id}`)
}
