'use client'

import { type ReactNode, useId, useState } from 'react'
import { SoughtEntry } from '@/components/panel/sought-entry'
import { fill } from '@/components/state/fill-message'

/** By what a list of claims can be narrowed, as readers see it. */
export interface ClaimFacet {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export interface FilteredClaim {
  readonly id: string
  readonly className: string
  /** What it is by each facet. */
  readonly facets: Readonly<Record<string, readonly string[]>>
  readonly content: ReactNode
}

interface ClaimFilterProps {
  readonly facets: readonly ClaimFacet[]
  readonly claims: readonly FilteredClaim[]
  readonly words: { readonly all: string; readonly shown: string; readonly none: string }
}

/** The claims with fields that narrow them; without scripts all of them, and no fields. */
export function ClaimFilter({ facets, claims, words }: ClaimFilterProps) {
  const prefix = useId()
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const shown = claims.filter((claim) =>
    Object.entries(chosen).every(
      ([name, value]) => value === '' || claim.facets[name]?.includes(value),
    ),
  )
  const ids = new Set(shown.map(({ id }) => id))
  return (
    <>
      <form className="claim-filter" onSubmit={(event) => event.preventDefault()}>
        {facets.map(({ name, label, options }) => (
          <p key={name}>
            <label htmlFor={prefix + name}>{label}</label>
            <select
              id={prefix + name}
              value={chosen[name] ?? ''}
              onChange={({ target }) => setChosen({ ...chosen, [name]: target.value })}
            >
              <option value="">{words.all}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </p>
        ))}
        <output>{fill(words.shown, { n: shown.length, all: claims.length })}</output>
      </form>
      {shown.length === 0 && <p>{words.none}</p>}
      <ol className="claims">
        {claims.map(({ id, className, content }) => (
          <SoughtEntry key={id} id={id} className={className} hidden={!ids.has(id)}>
            {content}
          </SoughtEntry>
        ))}
      </ol>
    </>
  )
}
