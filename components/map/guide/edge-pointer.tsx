import type { PlacedPointer } from './place-pointer'

interface EdgePointerProps {
  readonly placed: PlacedPointer
  readonly text: string
  /** For a pointer that is a button. */
  readonly label?: string
  readonly onPress?: () => void
}

/** Arrow and name at the edge of the map, in the place that was found for them. */
export function EdgePointer({ placed, text, label, onPress }: EdgePointerProps) {
  const { box, arrow, angle, edge } = placed
  const frame = {
    'data-edge': edge,
    style: {
      transform: `translate(${box.left}px, ${box.top}px)`,
      width: `${box.right - box.left}px`,
      height: `${box.bottom - box.top}px`,
    },
  }
  const turned = `translate(${arrow.x - box.left}px, ${arrow.y - box.top}px) rotate(${angle}rad)`
  const content = (
    <>
      <svg
        className="edge-arrow"
        viewBox="0 0 22 22"
        aria-hidden="true"
        style={{ transform: turned }}
      >
        <path d="M20.5 11 3.5 4 8 11 3.5 18Z" />
      </svg>
      <span className="edge-name">{text}</span>
    </>
  )
  return onPress ? (
    <button
      type="button"
      className="edge-pointer edge-back"
      aria-label={label}
      onClick={onPress}
      {...frame}
    >
      {content}
    </button>
  ) : (
    <div className="edge-pointer edge-preview" aria-hidden="true" {...frame}>
      {content}
    </div>
  )
}
