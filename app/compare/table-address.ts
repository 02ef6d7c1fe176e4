/** Where a table of the compared lines is: of a pair by its slug, or `lines`, or `scopes`. */
export function tableAddress(name: string): string {
  return `/compare/${name}.csv`
}
