/**
 * The patterns of areas, by which shares, spheres and territories, and the two sides, are told apart
 * without colour. One definition for the map and the legend.
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
        <pattern id="dots-germany" width="9" height="9" patternUnits="userSpaceOnUse">
          <circle className="pattern-germany" cx="2" cy="2" r="1" />
          <circle className="pattern-germany" cx="6.5" cy="6.5" r="1" />
        </pattern>
        <pattern id="dots-ussr" width="9" height="9" patternUnits="userSpaceOnUse">
          <path className="pattern-ussr" d="M1 2 L4 2 M5.5 6.5 L8.5 6.5" />
        </pattern>
        <pattern id="crosses" width="10" height="10" patternUnits="userSpaceOnUse">
          <path className="pattern-area" d="M3 5 L7 5 M5 3 L5 7" />
        </pattern>
      </defs>
    </svg>
  )
}
