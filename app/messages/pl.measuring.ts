import type { MeasuringMessages } from './en.measuring'

export const measuring: MeasuringMessages = {
  title: 'Jak mierzy się powierzchnie',
  lead: 'Ta sama granica, zmierzona trzema miarami, daje trzy powierzchnie. Tylko jedna z nich jest powierzchnią kraju.',
  back: 'Wróć do opisu mapy',
  link: 'Jak to zmierzono i jak to pewne',
  rulers: 'Trzy miary',
  pupil:
    'Ziemia nie jest płaska ani nie jest całkiem kulą: to kula, którą jej własny obrót nieco spłaszczył przy biegunach, czyli elipsoida. Kto mierzy na płaskiej mapie internetowej, mierzy rozciągnięty papier; kto mierzy na kuli, myli się niewiele; na elipsoidzie wynik jest tak dobry, jak dobrze narysowano granicę.',
  ellipsoid: 'Elipsoida',
  ellipsoidText:
    'WGS84, kształt Ziemi używany przez satelity. Takie powierzchnie podaje ta strona.',
  sphere: 'Kula',
  sphereText:
    'o średnim promieniu Ziemi, {radius} km, jak w większości narzędzi internetowych: {percent} tutaj, bo tak daleko od równika spłaszczona Ziemia jest mniej wypukła niż kula.',
  mercator: 'Mapa w sieci',
  mercatorText:
    'Web Mercator, kwadrat, na którym rysuje się mapy internetowe, rozciąga wszystko tym bardziej, im dalej na północ, tak że kształty się zgadzają, a wielkości nie: tutaj powierzchnia wychodzi {times} raza za duża.',
  picture:
    'Polska z 1939 r. w jednej skali: taka, jaka jest, i taka, jaką robią z niej piksele mapy w sieci',
  pictureAlternative:
    'Zarys Polski w prawdziwej wielkości, a wokół ten sam zarys o powierzchni {times} raza większej, jak w odwzorowaniu Web Mercator; kwadrat o powierzchni {area} to tyle, ile gubi kula.',
  trueSize: 'prawdziwa wielkość',
  webSize: 'na mapie w sieci',
  lost: 'tyle gubi kula',
  table: 'Każda część w trzech miarach, w km²',
  share: 'Część',
  whole: 'Polska, 31 sierpnia 1939 r.',
  band: 'Co znaczy ±',
  bandText:
    'Żadnej granicy z 1939 r. nie znamy co do metra. Każdy jej odcinek podaje, o ile może być przesunięty: pół kilometra wzdłuż rzeki, do {most} km na lądzie. Granica narysowana w jednym miejscu zbyt daleko na zewnątrz bywa w innym zbyt daleko w głębi, więc błędy częściowo się znoszą. Jeśli utrzymują się przez {stretch} km, a dalej są niezależne, powierzchnia jest niepewna o pierwiastek z sumy ich kwadratów. To jest ± na tej stronie: mniej więcej dwie z trzech prawdziwych wartości leżą w tym przedziale, a dziewiętnaście z dwudziestu w dwa razy szerszym.',
  check: 'Dwa sprawdziany',
  checkText:
    'Granicę przesunięto losowo {trials} razy, każde {stretch} km o tyle, o ile może się mylić dany odcinek, zawsze tą samą kostką (ziarno {seed}), i za każdym razem zmierzono powierzchnię od nowa: „przesunięta” to rozrzut wyników. Wychodzi nieco mniej, bo na zakrętach granicy sąsiednie przesunięcia częściowo się znoszą: ± jest liczbą ostrożną. A gdyby wszystkie odcinki myliły się w tę samą stronę, na zewnątrz, nic by się nie znosiło: „najwyżej” to takie ograniczenie, dokładność razy długość granicy.',
  checkTable: 'Jeden błąd standardowy, jego sprawdzian i ograniczenie, w km²',
  formula: '±',
  moved: 'przesunięta',
  worst: 'najwyżej',
  sources:
    'Powierzchnie wielokątów geodezyjnych według C. F. F. Karneya, Algorithms for geodesics (2013), biblioteką geographiclib. Wzór, sprawdziany i testy na kształtach, których powierzchnia dana jest wzorem zamkniętym, są w źródłach tej strony.',
}
