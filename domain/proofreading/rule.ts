import type { Finding, Found } from './finding'
import type { ProofHouse } from './house'
import type { Passage } from './passage'
import type { RuleId } from './rule-id'

/** A rule that needs no more than one passage. What it finds depends on the passage's place in no way. */
export type PassageRule = { id: RuleId; find: (passage: Passage, house: ProofHouse) => Found[] }

/** A rule that needs the whole text; it must be cheap, as it runs after each change. */
export type WholeRule = { id: RuleId; find: (passages: Passage[], house: ProofHouse) => Finding[] }
