/**
 * What the data says in English of how each stretch was drawn and changed, in Polish, by the English
 * text. One that is missing is shown in English and marked so.
 */
export const stretchTexts: Readonly<Record<string, string>> = {
  'Drawn by hand between the places that are known to lie on either side.':
    'Narysowany ręcznie między miejscami, o których wiadomo, że leżały po jednej i po drugiej stronie.',
  'Taken from the river data of GSHHG, vertex by vertex.':
    'Przejęty z danych o rzekach GSHHG, punkt po punkcie.',
  "Taken from the Digital Chart of the World, of which today's border is part.":
    'Przejęty z Digital Chart of the World, w której zawarta jest dzisiejsza granica.',
  'Taken from the oblast lines of Natural Earth, which follow the border of 1939 here.':
    'Przejęty z granic obwodów w Natural Earth, które biegną tu granicą z 1939 r.',
  'Drawn by hand between the places that the treaty names on either side.':
    'Narysowany ręcznie między miejscami, które traktat wymienia po jednej i po drugiej stronie.',
  'Drawn by hand between the towns that are known to lie on either side.':
    'Narysowany ręcznie między miastami, o których wiadomo, że leżały po jednej i po drugiej stronie.',
  'Drawn by hand along the old frontier of Russia and Prussia.':
    'Narysowany ręcznie wzdłuż dawnej granicy rosyjsko-pruskiej.',
  'Drawn by hand between the communes that the decision names on either side.':
    'Narysowany ręcznie między gminami, które decyzja wymienia po jednej i po drugiej stronie.',
  'Drawn by hand along the lakes that the treaty follows; Zbąszyń Polish.':
    'Narysowany ręcznie wzdłuż jezior, którymi prowadzi traktat; Zbąszyń polski.',
  'Drawn by hand: the treaty goes to a point 15 km east of Miastko (Rummelsburg), then along the boundary of Pomerania.':
    'Narysowany ręcznie: traktat prowadzi do punktu 15 km na wschód od Miastka (Rummelsburg), potem granicą Pomorza.',
  'Drawn by hand to the middle of Lake Żarnowiec, as GSHHG has its shores, and along the Piaśnica.':
    'Narysowany ręcznie do środka Jeziora Żarnowieckiego, którego brzegi są takie jak w GSHHG, i wzdłuż Piaśnicy.',
  'Taken from the shores of GSHHG.': 'Przejęty z linii brzegowej GSHHG.',
  'Drawn by hand between the places that article 100 names on either side.':
    'Narysowany ręcznie między miejscami, które artykuł 100 wymienia po jednej i po drugiej stronie.',
  'Drawn by hand after the treaty: district boundary, Szkotówka, Nida, then north of Białuty.':
    'Narysowany ręcznie według traktatu: granica powiatu, Szkotówka, Nida, potem na północ od Białut.',
  'Drawn by hand between the places that the decision of 1923 names on either side.':
    'Narysowany ręcznie między miejscami, które decyzja z 1923 r. wymienia po jednej i po drugiej stronie.',
  "Taken from the Digital Chart of the World: today's border of Ukraine and Belarus where it bounds the district of Rokytne.":
    'Przejęty z Digital Chart of the World: dzisiejsza granica Ukrainy i Białorusi na skraju rejonu rokitniańskiego.',
  "Taken from the Digital Chart of the World, of which today's border of Ukraine and Romania is part.":
    'Przejęty z Digital Chart of the World, w której zawarta jest dzisiejsza granica Ukrainy i Rumunii.',
  'Drawn by hand through the places that the texts name.':
    'Narysowany ręcznie przez miejsca, które wymieniają teksty.',
  "Taken from the Digital Chart of the World: today's border of Poland.":
    'Przejęty z Digital Chart of the World: dzisiejsza granica Polski.',
  "Taken from the Digital Chart of the World: today's border of Poland, as an approximation.":
    'Przejęty z Digital Chart of the World: dzisiejsza granica Polski jako przybliżenie.',
  'Kept as in the first digitisation.': 'Bez zmian od pierwszego rysunku.',
  'Follows the ridge by Ropice and Slavíč in the south, so that Morávka stays outside.':
    'Na południu biegnie grzbietem koło Ropicy i Slavíča, tak że Morávka zostaje na zewnątrz.',
  'Ends at Nieboczowy, where the decision of 1921 leaves the river, no longer below Ratibor.':
    'Kończy się w Nieboczowach, gdzie decyzja z 1921 r. odchodzi od rzeki, a nie jak dotąd poniżej Raciborza.',
  'Redrawn from the communes that the Council of the League of Nations named on 12 October 1921: leaves the Odra at Nieboczowy; Zborowskie (Sorowski) and Ciasna German, Glinica and Lisów Polish.':
    'Narysowany na nowo według gmin, które Rada Ligi Narodów wymieniła 12 października 1921 r.: odchodzi od Odry w Nieboczowach; Zborowskie (Sorowski) i Ciasna niemieckie, Glinica i Lisów polskie.',
  'Redrawn along the old frontier of the Empires: Kostrzyna, Bodzanowice and Sternalice Silesian; Przystajń, Starokrzepice, Cieciułów and Żytniów of the Kingdom of Poland. The first draft cut the corner south of Cieciułów by about 5 km.':
    'Narysowany na nowo wzdłuż dawnej granicy cesarstw: Kostrzyna, Bodzanowice i Sternalice śląskie; Przystajń, Starokrzepice, Cieciułów i Żytniów w Królestwie Polskim. Pierwszy rysunek ścinał narożnik na południe od Cieciułowa o około 5 km.',
  'Praszka Polish, Gorzów Śląski German.': 'Praszka polska, Gorzów Śląski niemiecki.',
  'Siemianice Polish; Rychtal, Trębaczów, Bogdaj Polish and Głuszyna, Syców, Międzybórz German as the treaty has them.':
    'Siemianice polskie; Rychtal, Trębaczów, Bogdaj polskie, a Głuszyna, Syców, Międzybórz niemieckie, jak w traktacie.',
  'Dębowa Łęka (Geyersdorf) Polish as the treaty has it; crosses the road from Kargowa to Kopanica half way.':
    'Dębowa Łęka (Geyersdorf) polska, jak w traktacie; przecina drogę z Kargowej do Kopanicy w połowie.',
  'Follows the lakes to Lake Chłop as the treaty says, and passes east of Pszczew (Betsche); the first draft ran 6 to 7 km too far east there.':
    'Biegnie jeziorami do jeziora Chłop, jak mówi traktat, i mija Pszczew (Betsche) od wschodu; pierwszy rysunek szedł tam o 6 do 7 km za daleko na wschód.',
  'Ends at the mouth of the Gwda (Küddow) in Ujście, as the treaty has it.':
    'Kończy się u ujścia Gwdy (Küddow) w Ujściu, jak w traktacie.',
  'Goes up the Gwda towards Piła before it turns north-east, as the treaty has it.':
    'Idzie w górę Gwdy ku Pile, zanim skręci na północny wschód, jak w traktacie.',
  'Reaches west to 15 km from Miastko as the treaty says; the first draft turned about 5 km too early.':
    'Sięga na zachód na 15 km od Miastka, jak mówi traktat; pierwszy rysunek skręcał o około 5 km za wcześnie.',
  'Runs through the middle of Lake Żarnowiec, not west of it.':
    'Biegnie środkiem Jeziora Żarnowieckiego, nie na zachód od niego.',
  'Passes between Miłobądz (Mühlbanz, Polish) and Rębielcz (Rambeltsch, of Danzig), 2.5 km north of the first draft; reaches the lakes of Łąkie and Połęczyno in the west.':
    'Przechodzi między Miłobądzem (Mühlbanz, polskim) a Rębielczem (Rambeltsch, gdańskim), 2,5 km na północ od pierwszego rysunku; na zachodzie sięga jezior Łąkie i Połęczyno.',
  'Follows the river to the southern boundary of the district of Marienwerder below Nebrowo, not only to 53.7 N. Begins where the Nogat leaves the Vistula, as the treaty has it.':
    'Biegnie rzeką do południowej granicy powiatu kwidzyńskiego poniżej Nebrowa, a nie tylko do 53,7° N. Zaczyna się tam, gdzie Nogat odchodzi od Wisły, zgodnie z traktatem.',
  'Kept as in the first digitisation. Ends where the Nogat leaves the Vistula, 6 km farther south, as the treaty has it.':
    'Bez zmian od pierwszej digitalizacji. Kończy się tam, gdzie Nogat odchodzi od Wisły, 6 km dalej na południe, zgodnie z traktatem.',
  'Parted from the border with Slovakia: Stakčín, Ulič and the villages behind them were Hungarian since April 1939 (general knowledge). The course is as it was.':
    'Wydzielony z granicy ze Słowacją: Stakčín, Ulič i wsie za nimi były od kwietnia 1939 r. węgierskie (wiedza ogólna). Przebieg bez zmian.',
  'Where on the ridge the borders of Slovakia and Hungary met is known to some 4 km.':
    'Miejsce na grzbiecie, w którym schodziły się granice Słowacji i Węgier, znane jest z dokładnością do około 4 km.',
  'Kept as in the first digitisation; its east, behind which lay Hungary, is a stretch of its own.':
    'Bez zmian od pierwszej digitalizacji; część wschodnia, za którą leżały Węgry, jest osobnym odcinkiem.',
  'Kept as in the first digitisation. Parted from the stretch along the Dunajec, with which it had been one.':
    'Bez zmian od pierwszej digitalizacji. Oddzielony od odcinka wzdłuż Dunajca, z którym stanowił całość.',
  'The telegram and the decision of Spa differ here. Shared with variant A.':
    'Telegram i decyzja ze Spa różnią się w tym miejscu. Wspólny z wariantem A.',
  'Drawn for the first time.': 'Narysowany po raz pierwszy.',
  'Along the old frontier of Russia and Austria to the north-east of Bełżec, then west of Rawa Ruska; the text of 1919 was not seen.':
    'Wzdłuż dawnej granicy rosyjsko-austriackiej na północny wschód od Bełżca, dalej na zachód od Rawy Ruskiej; tekstu z 1919 r. nie widziano.',
  'East of Lwów; the text of 1919 was not seen.':
    'Na wschód od Lwowa; tekstu z 1919 r. nie widziano.',
  'East of Drohobycz and Borysław, to the ridge of the Carpathians; the text of 1919 was not seen.':
    'Na wschód od Drohobycza i Borysławia, do grzbietu Karpat; tekstu z 1919 r. nie widziano.',
  'Taken from the Digital Chart of the World; its end at Lithuania moved on to the outline of 1939, less than a kilometre.':
    'Przejęty z Digital Chart of the World; koniec przy Litwie przesunięto na granicę z 1939 r., o mniej niż kilometr.',
  'Not in the first digitisation.': 'Nie było go w pierwszej digitalizacji.',
  'Along the Bug from Niemirów upstream, by land north of it.':
    'Od Niemirowa w górę Bugu, na północ od niego lądem.',
  'Taken from the Digital Chart of the World.': 'Przejęty z Digital Chart of the World.',
  'Along the Bug upstream to below Kryłów, by land south of it; at Bełz and Ustrzyki Dolne since the exchange of 1951.':
    'W górę Bugu poniżej Kryłowa, na południe od niego lądem; koło Bełza i Ustrzyk Dolnych od wymiany z 1951 r.',
  'Begins where the district boundary meets the Vistula.':
    'Zaczyna się tam, gdzie granica powiatu dochodzi do Wisły.',
  'Janowo and its villages Polish: the old frontier passes north of the Orzyc there; the first draft ran 7 to 8 km too far south.':
    'Janowo i jego wsie polskie: dawna granica przechodzi tam na północ od Orzyca; pierwszy rysunek szedł o 7 do 8 km za daleko na południe.',
  'Moved 1.5 km towards Širvintos, of whose parish Poland kept a part.':
    'Przesunięty o 1,5 km ku Szyrwintom, z których parafii Polska zachowała część.',
  'Zahacie station Polish, Orzechowno Polish, Farynowo Soviet on the railway to Polotsk; Lake Sho Polish; ends in the lake of Międzużoł on the Berezina, which the preliminaries of 1920 name as crossed.':
    'Stacja Zahacie polska, Orzechowno polskie, Farynowo na linii do Połocka radzieckie; jezioro Szo polskie; kończy się w jeziorze Międzużoł na Berezynie, które przecina granica według preliminariów z 1920 r.',
  'Redrawn between the lake on the Berezina and the Viliya.':
    'Narysowany na nowo między jeziorem na Berezynie a Wilią.',
  'Follows the Viliya down to the road south of Dołhinów, as the preliminaries and the treaty say; the first draft ran up to 10 km east of it.':
    'Biegnie Wilią w dół do drogi na południe od Dołhinowa, jak mówią preliminaria i traktat; pierwszy rysunek szedł do 10 km na wschód od niej.',
  'Redrawn from the Viliya past Ilya; Radoshkovichi, Rakow and Volma Polish, the station of Radoshkovichi Soviet.':
    'Narysowany na nowo od Wilii koło Ilii; Radoszkowicze, Raków i Wołma polskie, stacja Radoszkowicze radziecka.',
  'Along the road from Volma to Rubezhevichi; Kolosovo Polish; half way on the roads from Nesvizh and Kletsk to Timkovichi, as the treaty has it.':
    'Wzdłuż drogi z Wołmy do Rubieżewicz; Kołosowo polskie; w połowie dróg z Nieświeża i Klecka do Timkowicz, jak w traktacie.',
  'The coarse line of Natural Earth replaced by that of DCW.':
    'Zgrubną linię z Natural Earth zastąpiono linią z DCW.',
  'The coarse oblast line replaced by the river of GSHHG.':
    'Zgrubną granicę obwodów zastąpiono rzeką z GSHHG.',
  'No independent check.': 'Nie sprawdzono niezależnie.',
  'Up to 2 km off in the reservoir of Solina, which is younger.':
    'Do 2 km błędu w Jeziorze Solińskim, które jest młodsze.',
  'No map of the time was at hand; 801.5 km2 are commonly stated for what was gained, which a test compares.':
    'Nie było pod ręką mapy z epoki; jako obszar nabytku podaje się zwykle 801,5 km², z czym rysunek porównuje test.',
  'GSHHG lacks this river.': 'W GSHHG brak tej rzeki.',
  'The treaty follows old district boundaries here, which no source at hand draws.':
    'Traktat prowadzi tu dawnymi granicami powiatów, których nie rysuje żadne dostępne źródło.',
  'The right bank near Janowo, which was Polish, is left out: no source at hand draws it.':
    'Pominięto prawy brzeg koło Janowa, który był polski: nie rysuje go żadne dostępne źródło.',
  'The first draft was 7 km off near 25.13 E 54.96 N; which way is not known for certain.':
    'Pierwszy rysunek mylił się o 7 km koło 25,13° E 54,96° N; w którą stronę, nie wiadomo na pewno.',
  'The treaty follows the Moroch, which GSHHG lacks.':
    'Traktat prowadzi Moroczą, której brak w GSHHG.',
  'The treaty follows the Sluch, which GSHHG lacks here; Lenin and Mikashevichi Polish.':
    'Traktat prowadzi Słuczą, której tu brak w GSHHG; Lenin i Mikaszewicze polskie.',
  "Today's boundary of the Brest and Gomel oblasts.":
    'Dzisiejsza granica obwodów brzeskiego i homelskiego.',
  "Today's boundary of the Ternopil and Khmelnytskyi oblasts.":
    'Dzisiejsza granica obwodów tarnopolskiego i chmielnickiego.',
  'Added to the protocol on 28 August.': 'Dodany do protokołu 28 sierpnia.',
  'Up to 2 km off in the reservoir of Zegrze, which is younger.':
    'Do 2 km błędu w Jeziorze Zegrzyńskim, które jest młodsze.',
  'The telegram and the decision of Spa differ here.':
    'Depesza i postanowienie ze Spa różnią się tutaj.',
  "Taken from Natural Earth: today's border of Lithuania and Belarus, which the transfers of 1940 are not known to have moved here.":
    'Przejęty z Natural Earth: dzisiejsza granica Litwy i Białorusi, o której nie wiadomo, by przesunęły ją tu zmiany z 1940 r.',
  'Marcinkonys and Druskininkai stayed in Belarus; the railway to Varėna was Lithuanian.':
    'Marcinkańce i Druskieniki zostały na Białorusi; kolej do Oran była litewska.',
  'Šalčininkai and Dieveniškės stayed in Belarus.':
    'Soleczniki i Dziewieniszki zostały na Białorusi.',
  'The town of Švenčionys stayed in Belarus, the railway junction Švenčionėliai became Lithuanian.':
    'Miasto Święciany zostało na Białorusi, węzeł kolejowy Nowe Święciany przypadł Litwie.',
  "Taken from the Digital Chart of the World: today's border of Poland, as it was before October 1938.":
    'Przejęty z Digital Chart of the World: dzisiejsza granica Polski, taka jak przed październikiem 1938 r.',
  'The old frontier of Hungary and Galicia: Zubrzyca, Podwilk and Piekielnik in Orava; Zawoja, Sidzina, Spytkowice, Raba Wyżna and Czarny Dunajec in Galicia.':
    'Dawna granica Węgier i Galicji: Zubrzyca, Podwilk i Piekielnik na Orawie; Zawoja, Sidzina, Spytkowice, Raba Wyżna i Czarny Dunajec w Galicji.',
  'The old frontier of Hungary and Galicia, along the Białka and the Dunajec: Frydman and Niedzica in Spiš; Bukowina Tatrzańska and Białka Tatrzańska in Galicia.':
    'Dawna granica Węgier i Galicji, wzdłuż Białki i Dunajca: Frydman i Niedzica na Spiszu; Bukowina Tatrzańska i Białka Tatrzańska w Galicji.',
  'Łódź joined the Reich on 9 November 1939 only: on 26 October the border ran west of it. Which counties went with it is not settled here.':
    'Łódź wcielono do Rzeszy dopiero 9 listopada 1939 r.: 26 października granica biegła na zachód od niej. Nie rozstrzygamy tu, które powiaty wcielono razem z nią.',
  "Taken from Natural Earth: today's border of Lithuania and the Kaliningrad oblast.":
    'Przejęty z Natural Earth: dzisiejsza granica Litwy i obwodu królewieckiego.',
  'The old border of Germany and Lithuania, which the strip would have moved.':
    'Dawna granica Niemiec i Litwy, którą ten pas by przesunął.',
  'Drawn by hand: it follows the Šešupė, which is named as about its edge.':
    'Narysowany ręcznie: wzdłuż Szeszupy, którą podaje się jako jego przybliżony skraj.',
  'The border was drawn on the map of the treaty only, which was not seen.':
    'Granicę wyrysowano tylko na mapie układu, której nie widzieliśmy.',
  'Drawn by hand, east of the places that are named as within it.':
    'Narysowany ręcznie, na wschód od miejsc, które wymienia się jako leżące w nim.',
  'A circle of 50 km around Białystok: it stands for the word “about” and for nothing else.':
    'Okrąg o promieniu 50 km wokół Białegostoku: oznacza słowo „mniej więcej” i nic ponadto.',
  'No line was drawn, and no river or end point is named.':
    'Nie narysowano żadnej linii, nie nazwano żadnej rzeki ani punktu końcowego.',
}
