import type { Locale } from '@/app/messages'
import type { Geodata } from '@/geodata/load'
import { readSource } from '@/geodata/scripts/make/read-source'

/** Names of towns, rivers, lakes and seas that the map does not let a reader choose. */
export function placesOfBasemap({ basemap }: Geodata, locale: Locale): readonly string[] {
  const { cities, rivers, lakes, seas } = basemap
  const drawn = [...cities, ...rivers, ...lakes, ...seas].flatMap(({ properties: { names } }) =>
    names ? [names[locale] ?? names.en] : [],
  )
  const towns = readSource<{ readonly name: string }[]>('control-towns.json')
  return [...new Set([...drawn, ...towns.map(({ name }) => name)])]
}

/**
 * The place of a feature's name: “Moscow” of “Moscow, Kremlin”, “Brest” of “Brest-Litovsk”, “Fili” of
 * “Fili”. A feature is where a name belongs, so that a reader may expect a link at it.
 */
export function placeOf(name: string): string {
  return name.split(/[,–-]/, 1)[0]?.trim() ?? name
}
