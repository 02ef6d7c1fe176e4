/* Leaflet asks at each start for what Internet Explorer 8 drew with, and throws for the want of it. */
export const vmlCreate = undefined
export const vmlMixin = undefined
