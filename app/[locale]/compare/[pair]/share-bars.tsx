import { numbersOf } from '@/app/text/numbers'
import { sideName } from '@/app/text/side-words'
import { type ComparePartProps, lineName } from './compare-parts'

/** What each line gives either side, as bars of equal length; the table below tells the same. */
export function ShareBars({ comparison, locale, messages }: ComparePartProps) {
  const { percent } = numbersOf(locale)
  return (
    <figure className="compare-bars" aria-hidden="true">
      {comparison.lines.map((line) => {
        const shares = comparison.sides.filter((share) => share.line === line)
        const german = shares.find(({ side }) => side === 'germany')?.percent ?? 0
        return (
          <div key={line}>
            <p>{lineName(line, locale)}</p>
            <svg width="100%" height="28">
              <rect fill="url(#hatch-germany)" width={`${german}%`} height="28" />
              <rect
                fill="url(#hatch-ussr)"
                x={`${german}%`}
                width={`${100 - german}%`}
                height="28"
              />
              <line className="compare-cut" x1={`${german}%`} x2={`${german}%`} y2="28" />
            </svg>
            <p className="compare-ends">
              {shares.toReversed().map(({ side, percent: part }) => (
                <span key={side}>
                  {sideName(line, side, messages)} {percent(part)}
                </span>
              ))}
            </p>
          </div>
        )
      })}
    </figure>
  )
}
