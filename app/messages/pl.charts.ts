import type { ChartMessages } from './en.charts'

export const charts: ChartMessages = {
  tableOf: 'W tabeli.',
  back: 'Wróć do opisu mapy',
  file: 'dane ze wszystkimi źródłami',
  areas: {
    title: 'Dwie linie, dwa podziały',
    lead: 'Powierzchnia po obu stronach każdej linii. Pionowa kreska to liczba z dawniejszego opisu; blok na końcu słupka obejmuje po dwa błędy standardowe w każdą stronę.',
    alternative:
      'Słupki powierzchni według obu linii: kreski dawniejszych liczb trafiają w końce słupków linii z {best}, a mijają się ze słupkami linii z {other}.',
  },
  deliveries: {
    title: 'Co dostarczono i jak to pewne',
    lead: 'Szacunki całości dostaw od końca 1939 do czerwca 1941 roku.',
    alternative: 'Słupki dostaw, w sumie {n}, od najniższego do najwyższego szacunku.',
    large: 'Tysiące ton',
    small: 'Tysiące ton, w większej skali: poniżej {limit}',
    value: 'Wartość w milionach marek Rzeszy',
    tons: '{value} t',
    reichsmarks: '{value} mln',
    least: 'najniższy szacunek',
    most: 'najwyższy szacunek',
    unseen: 'tylko z wiedzy ogólnej',
    agreed: 'uzgodniono w lutym 1940',
    good: 'Towar',
    estimate: 'Dostarczono',
    agreedHead: 'Uzgodniono',
    sure: 'Pewność',
    leftOut: 'nie wliczono: {reason}',
    method:
      'Nie wszystkie prace liczą te same miesiące, więc rozpiętość nie jest marginesem błędu; szacunki części są tylko w tabeli. O towarach niemieckich znaleziono tylko łączną wartość.',
  },
  timeline: {
    title: 'Dwie współprace i przerwa',
    lead: 'Każdy znak to wydarzenie, każdy wiersz to rok.',
    alternative:
      'Oś czasu od {from} do {to} roku, wydarzenia, w sumie {n}: {counts}; żadnego w latach {quietFrom}–{quietTo}.',
    quiet: '{from}–{to}: brak takich wydarzeń',
    known: 'dzień znany',
    unknown: 'dzień nieznany lub sporny',
    bands: { military: 'wojsko', diplomacy: 'dyplomacja', trade: 'handel', border: 'granica' },
    date: 'Data',
    event: 'Wydarzenie',
    method: 'Wybór wydarzeń: te, na których opierają się ten artykuł i jego miejsca.',
  },
}
