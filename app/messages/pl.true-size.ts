import type { TrueSizeMessages } from './en.true-size'

/** The words of the true size in Polish. */
export const trueSize: TrueSizeMessages = {
  heading: 'Prawdziwa wielkość',
  title: 'Prawdziwa wielkość: nałóż obszar na inne miejsce',
  lead: 'Jak duża była Polska z 1939 roku obok kraju, który znasz? Nałóż ją albo jedną z części na dowolne miejsce mapy, albo dzisiejszy kraj na Polskę: wielkość pozostaje ta sama.',
  link: 'Nałóż na inne miejsce, w prawdziwej wielkości',
  back: 'Wróć do opisu mapy',
  areas: 'Co można nałożyć i jak jest duże',
  area: 'Obszar',
  size: 'Wielkość',
  withoutScript:
    'Przesuwanie obszaru po mapie wymaga JavaScriptu. Wielkości podaje tabela; dla porównania, według pomiaru na małym rysunku: dzisiejsze Niemcy mają około {germany} km², dzisiejsza Polska około {poland} km².',
  method:
    'Zwykła mapa internetowa, Mercatora, rysuje tym większe, co leży bliżej bieguna. To, co tutaj przesuwasz, zmienia na ekranie kształt, lecz nie wielkość: wierzchołki są przenoszone z elipsoidy WGS84 na kulę, na której każdy obszar jest równie duży (szerokość authaliczna: Snyder, Map Projections: A Working Manual, 1987, U.S. Geological Survey Professional Paper 1395), obracane wzdłuż południka i wokół biegunów i przenoszone z powrotem. Wielkość jest zachowana z dokładnością do 0,1%. Kraje pochodzą z Natural Earth w skali 1:50 mln, z Krymem w Ukrainie i bez tych, które są zbyt małe, by narysować je wiernie; ich wielkości zmierzono na tym rysunku, z trzema cyframi znaczącymi.',
  tool: {
    tool: 'Nałóż obszar na inne miejsce',
    loading: 'Wczytywanie kształtów…',
    failed: 'Nie udało się wczytać kształtów.',
    badLink: 'Nie udało się odczytać, co ten odnośnik nakłada na mapę (podano „{got}”).',
    area: 'Nakładany obszar',
    ofStory: 'Z artykułu',
    countries: 'Dzisiejsze kraje',
    over: 'Na co',
    anywhere: 'Wybierz miejsce albo przeciągnij',
    ownPlace: 'Miejsce początkowe',
    places: 'Miejsca opowieści',
    laid: '{name}, {size}; leży tu: {place}',
    at: '{latitude}, {longitude}',
    north: 'szer. płn.',
    south: 'szer. płd.',
    east: 'dł. wsch.',
    west: 'dł. zach.',
    keys: 'Przeciągnij obszar albo ustaw na nim fokus i przesuwaj strzałkami, z klawiszem Shift skokami.',
    asDrawn: '(według małego rysunku)',
  },
}
