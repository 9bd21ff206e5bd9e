import type { Finding, Found } from '../finding'
import type { Passage } from '../passage'

/** What was found in a passage, with the passage's place. */
export function at({ place }: Pick<Passage, 'place'>, found: Found[]): Finding[] {
  return found.map((one) => ({ ...one, place }))
}
