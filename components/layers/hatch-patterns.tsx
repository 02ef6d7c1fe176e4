/**
 * The hatching of the two shares, by which they are told apart without colour. One definition for
 * the map and the legend.
 */
export function HatchPatterns() {
  return (
    <svg className="hatch-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="hatch-germany" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect className="hatch-ground-germany" width="7" height="7" />
          <path className="hatch-germany" d="M-1 1 L1 -1 M-1 8 L8 -1 M6 8 L8 6" />
        </pattern>
        <pattern id="hatch-ussr" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect className="hatch-ground-ussr" width="7" height="7" />
          <path className="hatch-ussr" d="M-1 6 L1 8 M-1 -1 L8 8 M6 -1 L8 1" />
        </pattern>
      </defs>
    </svg>
  )
}
