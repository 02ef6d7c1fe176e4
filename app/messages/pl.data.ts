import type { DataMessages } from './en.data'

const layers: DataMessages['layers'] = {
  sites: {
    name: 'Miejsca opowieści',
    holds: 'Gdzie prowadzono rozmowy, wytwarzano broń, szkolono załogi i przekazywano towary.',
  },
  lines: {
    name: 'Linie podziału',
    holds: 'Linie z sierpnia i września 1939 roku oraz te, z którymi się je porównuje.',
  },
  areas: {
    name: 'Polska i jej części',
    holds: 'Polska 31 sierpnia 1939 roku i to, co każda linia z 1939 roku dawała każdej ze stron.',
  },
  borders: {
    name: 'Granice i linie odcinkami',
    holds:
      'Z czego zbudowano obszary i linie: przy każdym odcinku to, wzdłuż czego biegnie, na czym się opiera i na ile jest pewny.',
  },
  states: {
    name: 'Państwa 31 sierpnia 1939 roku',
    holds: 'Europa wokół Polski w przededniu wojny.',
  },
  spheres: {
    name: 'Strefy interesów',
    holds: 'Co tajne protokoły z sierpnia i września 1939 roku przyznawały każdej ze stron.',
  },
  territories: {
    name: 'Terytoria, które zmieniły przynależność',
    holds: 'Pasy, trójkąty i przyłączone ziemie z lat 1938–1941.',
  },
  'territory-borders': {
    name: 'Odcinki granic tych terytoriów',
    holds:
      'Co ogranicza te terytoria oprócz granicy Polski i linii podziału, i na czym opiera się każdy odcinek.',
  },
  routes: {
    name: 'Szlaki handlowe',
    holds: 'Którymi liniami kolejowymi i morzami szły towary.',
  },
  land: { name: 'Ląd', holds: 'Podkład mapy, ucięty na jej brzegu.' },
  lakes: { name: 'Jeziora', holds: 'Jeziora i zbiorniki o powierzchni od 100 km².' },
  rivers: {
    name: 'Rzeki',
    holds: 'Rzeki, wzdłuż których biegną linie i granice, oraz rzeki duże.',
  },
  seas: {
    name: 'Morza',
    holds: 'Morza i zatoki, każde przez punkt na nim, z nazwami w kilku językach.',
  },
  'modern-borders': { name: 'Granice dzisiejsze', holds: 'Dla porównania, ucięte na brzegu mapy.' },
  cities: { name: 'Miasta', holds: 'Dzisiejsze miasta z nazwami w kilku językach.' },
}

/** The words of the page of the data, in Polish. */
export const data: DataMessages = {
  heading: 'Dane do pobrania',
  title: 'Dane',
  lead: 'Każda warstwa mapy i każda tabela, na której opiera się artykuł, w WGS84 i UTF-8, pod stałymi adresami. Granice, linie i obszary mówią, na ile są pewne; prosimy przekazywać je razem z tą informacją.',
  layersHeading: 'Warstwy',
  tablesHeading: 'Tabele',
  layers,
  tables: {
    claims: {
      name: 'Twierdzenia',
      holds: 'Twierdzenia dawniejszego artykułu z oceną, uzasadnieniem i źródłami.',
    },
    deliveries: { name: 'Dostawy', holds: 'Co uzgodniono i dostarczono, według każdej z prac.' },
    events: { name: 'Wydarzenia', holds: 'Co się kiedy wydarzyło, ze źródłami.' },
    bibliography: { name: 'Bibliografia', holds: 'Prace oraz to, na ile każdą widziano.' },
    'control-towns': {
      name: 'Miejscowości kontrolne',
      holds: 'Miejscowości ze stroną, po której leżały; nimi sprawdza się każdą linię.',
    },
  },
  noWords: 'Warstwa mapy.',
  preview: 'Warstwa „{name}” w pomniejszeniu.',
  features: {
    one: '{n}\u00A0obiekt',
    few: '{n}\u00A0obiekty',
    many: '{n}\u00A0obiektów',
    other: '{n}\u00A0obiektu',
  },
  rows: {
    one: '{n}\u00A0wiersz',
    few: '{n}\u00A0wiersze',
    many: '{n}\u00A0wierszy',
    other: '{n}\u00A0wiersza',
  },
  named: 'Linked Places wymienia te, które mają nazwę: {n}.',
  licence: 'Licencja',
  makers: 'Z czego powstała',
  works: 'Opiera się na',
  worksCounted: {
    one: '{n}\u00A0pracy',
    few: '{n}\u00A0pracach',
    many: '{n}\u00A0pracach',
    other: '{n}\u00A0pracy',
  },
  precision: 'Dokładność',
  precisionRange: 'narysowane z dokładnością do ok. {least}–{most} km',
  precisionOne: 'narysowane z dokładnością do ok. {least} km',
  date: 'Stan z dnia',
  forms: { geojson: 'GeoJSON', lpf: 'Linked Places', csv: 'CSV', json: 'JSON', context: 'JSON-LD' },
  kilobytes: '{n} kB',
  checksums: 'Sumy kontrolne (SHA-256)',
  aboutHeading: 'Jak z nich korzystać',
  about: [
    'GeoJSON jest zgodny z RFC 7946. Linked Places to Linked Places Format 1.2, zarazem GeoJSON i JSON-LD, z nazwami, datami, cytowaniami i opowieściami; jego kontekst też jest tutaj. CSV jest zgodny z RFC 4180; powierzchnie i długości zmierzono na elipsoidzie, a pozycje list rozdzielają średniki.',
    'W folderze z pobranymi plikami lista sum kontrolnych pokazuje, czy każdy plik dotarł w całości; drugie polecenie zapisuje warstwę w GeoPackage, trzecie tabelę z położeniami.',
  ],
  context: 'Kontekst Linked Places',
  checksumsFile: 'Wszystkie sumy kontrolne',
  linkFromSources: 'Każda warstwa i tabela, z licencją, dokładnością i sumą kontrolną',
}
