/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native list takes the focus from the field and cannot be styled */
import { memo } from 'react'
import { fill } from '@/components/state/fill-message'
import type { Choice, ChoiceGroup } from './choices'
import { excerptOf, hasWord, markWords } from './excerpt'
import type { FindWords } from './find-file'
import type { Hit } from './finder'
import { MarkedText } from './marked-text'

/** The name by which an entry was found, when its title does not show it. */
function nameFound({ entry, matched }: Hit): string | null {
  if (entry.kind !== 'feature' && entry.kind !== 'ground') return null
  if (hasWord(entry.title, matched)) return null
  return entry.names.find((name) => hasWord(name, matched)) ?? null
}

function HitText({ hit }: { readonly hit: Hit }) {
  const { entry, matched } = hit
  const name = nameFound(hit)
  return (
    <>
      <span className="found-title">
        <MarkedText stretches={markWords(entry.title, matched)} />
      </span>
      {name && (
        <span className="found-name">
          <MarkedText stretches={markWords(name, matched)} />
        </span>
      )}
      {entry.about && <span className="found-about">{entry.about}</span>}
      {'text' in entry && (
        <span className="found-text">
          <MarkedText stretches={excerptOf(entry.text, matched)} />
        </span>
      )}
    </>
  )
}

interface ChoiceOptionProps {
  readonly choice: Choice
  readonly active: boolean
  readonly words: FindWords
  readonly onChoose: (choice: Choice) => void
}

function ChoiceOption({ choice, active, words, onChoose }: ChoiceOptionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and hears the keys
    <div
      role="option"
      id={choice.id}
      className="found"
      aria-selected={active}
      onClick={() => onChoose(choice)}
    >
      {'hit' in choice ? (
        <HitText hit={choice.hit} />
      ) : (
        <span className="found-more">{fill(words.more, { n: choice.rest.count })}</span>
      )}
    </div>
  )
}

interface FindResultsProps {
  readonly id: string
  readonly label: string
  readonly groups: readonly ChoiceGroup[]
  readonly activeId: string | undefined
  readonly words: FindWords
  readonly onChoose: (choice: Choice) => void
}

/** The results by kind, as the list of a combobox: the field keeps the focus. */
export const FindResults = memo(function FindResults({
  id,
  label,
  groups,
  activeId,
  words,
  onChoose,
}: FindResultsProps) {
  return (
    <div
      role="listbox"
      id={id}
      aria-label={label}
      tabIndex={-1}
      // A press in the list would take the focus from the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ kind, count, choices }) => (
        <div key={kind} role="group" aria-labelledby={`found-${kind}`}>
          <div role="presentation" id={`found-${kind}`} className="found-kind">
            {words.kinds[kind]} <span>{count}</span>
          </div>
          {choices.map((choice) => (
            <ChoiceOption
              key={choice.id}
              choice={choice}
              active={choice.id === activeId}
              words={words}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  )
})
