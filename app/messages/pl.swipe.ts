import type { SwipeWords } from '@/components/map/swipe/swipe-words'

/** The words of the swipe between two lines, in Polish. */
export const swipe: SwipeWords = {
  open: 'Porównaj obie linie suwakiem na mapie',
  close: 'Zakończ porównywanie suwakiem',
  failed: 'Nie udało się wczytać suwaka.',
  badLink:
    'Nie udało się odczytać położenia suwaka z tego odnośnika (podano „{got}”). Suwak stoi pośrodku.',
  show: 'Na mapie',
  both: 'Obie, po lewej i po prawej stronie suwaka',
  divider: 'Suwak na mapie',
  parts: '{percent}% mapy, po lewej: {first}; reszta: {second}',
  whole: 'cała mapa: {line}',
  keys: 'Przeciągnij suwak albo przesuwaj go strzałkami; z klawiszem Shift skokami, Home i End do krawędzi.',
  alternate: 'Pokazuj na przemian',
  other: 'Pokaż drugą linię',
  noShares: '{line}: części nie są narysowane, po tej stronie widać samą linię.',
}
