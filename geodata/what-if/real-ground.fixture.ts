import { loadGeodata } from '../load'
import { groundSource } from './ground-source'
import { prepareGround } from './ground'

/** The country as the layers have it. */
export const realGround = prepareGround(groundSource(loadGeodata()))
