/** Where the text of a licence stands, by its SPDX identifier. */
export function licenceAddress(spdxId: string): string {
  return `https://spdx.org/licenses/${spdxId}.html`
}
