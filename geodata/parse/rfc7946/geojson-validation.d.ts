declare module 'geojson-validation' {
  interface GeojsonValidation {
    /** With `trace` the faults in words, none when the value is GeoJSON of the 2008 format. */
    valid(value: unknown, trace: true): string[]
  }
  const geojsonValidation: GeojsonValidation
  export default geojsonValidation
}
