import { Missing, missingMetadata } from '../_parts/missing'

/** Addresses of no form that the site knows: answered here, so that they come in its dress. */
export const metadata = missingMetadata

export default Missing
