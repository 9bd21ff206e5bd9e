import type { Finding } from '../finding'
import { plainHouse, type ProofHouse } from '../house'
import { proofread } from '../proofread'
import { isSameSpot, readCase, type FaultCase, type RuleCases } from './case'

/** How a rule did on its cases: spots found at their place with their fix, spots not found, findings that are wrong. */
export type Score = { rule: string; faults: number; found: number; missed: number; clean: number; wrong: number }

const TODAY = '2026-11-24'

/** The findings in a case's text and what was wrong with them, for a test to show. */
export type Outcome = { found: number; missed: number; wrong: Finding[] }

export function scoreOf({ rule, faults, clean }: RuleCases): Score {
  const outcomes = faults.map((fault) => outcomeOf(rule, fault))
  const wrongInClean = clean.flatMap((text) => alarmsIn(text)).length
  return {
    rule,
    faults: faults.length,
    found: sum(outcomes.map(({ found }) => found)),
    missed: sum(outcomes.map(({ missed }) => missed)),
    clean: clean.length,
    wrong: sum(outcomes.map(({ wrong }) => wrong.length)) + wrongInClean,
  }
}

/** What the rule makes of a text with faults. */
export function outcomeOf(rule: RuleCases['rule'], { text, fix, house }: FaultCase): Outcome {
  const { content, spots } = readCase(text)
  const findings = proofread(content, houseOf(house)).filter((finding) => finding.rule === rule)
  const right = findings.filter((finding) => {
    const spot = spots.findIndex((one) => isSameSpot(one, finding))
    return spot >= 0 && finding.fix === (Array.isArray(fix) ? (fix[spot] ?? null) : fix)
  })
  return {
    found: right.length,
    missed: spots.length - right.length,
    wrong: findings.filter((finding) => !right.includes(finding)),
  }
}

/** What any rule finds in a text that is clean: false alarms. */
export function alarmsIn(text: RuleCases['clean'][number]): Finding[] {
  const isHoused = typeof text === 'object' && 'clean' in text
  const { content } = readCase(isHoused ? text.clean : text)
  return proofread(content, houseOf(isHoused ? text.house : {}))
}

function houseOf(house: Partial<ProofHouse> = {}): ProofHouse {
  return { ...plainHouse(TODAY), ...house }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, n) => total + n, 0)
}
