import type { ProofHouse } from './house'
import type { PassageRule, WholeRule } from './rule'
import { isOnByDefault, isRequired, type RuleId } from './rule-id'
import { bankAccount } from './rules/bank-account'
import { blankParagraph } from './rules/blank-paragraph'
import { blanks } from './rules/blanks'
import { date } from './rules/date'
import { decomposed } from './rules/decomposed'
import { documentNumber } from './rules/document-number'
import { ellipsis } from './rules/ellipsis'
import { headingLevel } from './rules/heading-level'
import { hyphen } from './rules/hyphen'
import { identityNumber } from './rules/identity-number'
import { missingSpace } from './rules/missing-space'
import { noBreakSpace } from './rules/no-break-space'
import { pairs } from './rules/pairs'
import { samePicture } from './rules/same-picture'
import { secrecy } from './rules/secrecy'
import { straightQuotes } from './rules/straight-quotes'
import { syllable } from './rules/syllable'
import { telephone } from './rules/telephone'
import { term } from './rules/term'
import { tonePlacement } from './rules/tone-placement'
import { weekday } from './rules/weekday'

/** The rules that need no more than one passage. */
export const PASSAGE_RULES: PassageRule[] = [
  secrecy,
  identityNumber,
  bankAccount,
  telephone,
  blankParagraph,
  documentNumber,
  date,
  weekday,
  term,
  decomposed,
  syllable,
  straightQuotes,
  ellipsis,
  missingSpace,
  hyphen,
  blanks,
  noBreakSpace,
]

/** The rules that need the whole text. */
export const WHOLE_RULES: WholeRule[] = [samePicture, headingLevel, tonePlacement, pairs]

/** Whether a rule is on in a house: by its own switch, else by default; a required one always. */
export function ruleIsOn(rule: RuleId, { switches }: Pick<ProofHouse, 'switches'>): boolean {
  return isRequired(rule) || (switches[rule] ?? isOnByDefault(rule))
}
