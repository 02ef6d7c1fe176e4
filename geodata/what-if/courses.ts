/** What a line may follow: the drawn lines and the rivers of the country, by id of their feature. */
export const courseIds = [
  'line-1939-08-23',
  'line-1939-09-28',
  'curzon-line',
  'river-pisa',
  'river-narew',
  'river-vistula',
  'river-san',
  'river-bug',
  'river-neman',
  'river-warta',
  'river-notec',
  'river-pripyat',
  'river-dniester',
] as const
export type CourseId = (typeof courseIds)[number]

/** The lines that an edit may begin with. */
export const startLineIds = [
  'line-1939-08-23',
  'line-1939-09-28',
  'curzon-line',
] as const satisfies readonly CourseId[]
export type StartLineId = (typeof startLineIds)[number]

export function isStartLineId(text: string): text is StartLineId {
  return (startLineIds as readonly string[]).includes(text)
}
