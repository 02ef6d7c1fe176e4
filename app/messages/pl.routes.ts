import type { routes as english } from './en.routes'

/** The words of the pages of routes, in Polish. */
export const routes: typeof english = {
  modes: { rail: 'kolej', sea: 'morzem' },
  goods: 'Towary',
  counted: 'Policzono na tej drodze',
  altogether: 'Wszystkimi drogami razem',
  altogetherNote: 'Jaka część szła tędy, nie podaje żadna z widzianych prac.',
  uncounted: 'Tonażu tej drogi nie znaleziono.',
  certainty: 'Że towary szły tędy',
  sure: 'pewność {confidence}',
  length: 'Długość narysowana',
  method:
    'Schemat, prosto między miejscami po drodze: krótszy niż sama droga. Elipsoida WGS84, suma linii geodezyjnych.',
}
