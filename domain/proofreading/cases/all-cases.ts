import { bankAccountCases } from '../rules/bank-account.fixture'
import { blankParagraphCases } from '../rules/blank-paragraph.fixture'
import { blanksCases } from '../rules/blanks.fixture'
import { dateCases } from '../rules/date.fixture'
import { decomposedCases } from '../rules/decomposed.fixture'
import { documentNumberCases } from '../rules/document-number.fixture'
import { ellipsisCases } from '../rules/ellipsis.fixture'
import { headingLevelCases } from '../rules/heading-level.fixture'
import { hyphenCases } from '../rules/hyphen.fixture'
import { identityNumberCases } from '../rules/identity-number.fixture'
import { missingSpaceCases } from '../rules/missing-space.fixture'
import { noBreakSpaceCases } from '../rules/no-break-space.fixture'
import { pairsCases } from '../rules/pairs.fixture'
import { samePictureCases } from '../rules/same-picture.fixture'
import { secrecyCases } from '../rules/secrecy.fixture'
import { straightQuotesCases } from '../rules/straight-quotes.fixture'
import { syllableCases } from '../rules/syllable.fixture'
import { telephoneCases } from '../rules/telephone.fixture'
import { termCases } from '../rules/term.fixture'
import { tonePlacementCases } from '../rules/tone-placement.fixture'
import { weekdayCases } from '../rules/weekday.fixture'
import { RULE_IDS } from '../rule-id'
import type { RuleCases } from './case'

const TABLES: RuleCases[] = [
  bankAccountCases,
  blankParagraphCases,
  blanksCases,
  dateCases,
  decomposedCases,
  documentNumberCases,
  ellipsisCases,
  headingLevelCases,
  hyphenCases,
  identityNumberCases,
  missingSpaceCases,
  noBreakSpaceCases,
  pairsCases,
  samePictureCases,
  secrecyCases,
  straightQuotesCases,
  syllableCases,
  telephoneCases,
  termCases,
  tonePlacementCases,
  weekdayCases,
]

/** The cases of every rule, in the order of the rules. */
export const ALL_CASES: RuleCases[] = RULE_IDS.flatMap((id) => TABLES.filter(({ rule }) => rule === id))
