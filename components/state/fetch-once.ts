/**
 * A loader of JSON that asks for each address once, and anew after a failure.
 *
 * @param read makes of the JSON what is wanted; throws with the address when it is something else
 * @returns a function that rejects with the address when it cannot be had
 */
export function fetchOnce<Value>(
  read: (json: unknown, address: string) => Value,
): (address: string) => Promise<Value> {
  const fetched = new Map<string, Promise<Value>>()

  async function fetchNow(address: string): Promise<Value> {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address}: got status ${response.status}, wanted 200`)
    return read(await response.json(), address)
  }

  return (address) => {
    const known = fetched.get(address)
    if (known) return known
    const loading = fetchNow(address)
    fetched.set(address, loading)
    loading.catch(() => fetched.delete(address))
    return loading
  }
}
