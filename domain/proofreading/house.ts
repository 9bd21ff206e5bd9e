import type { RuleId } from './rule-id'

/** A wording of the office's list: in force from `from` to `to`, both days included, as YYYY-MM-DD; null: open. */
export type Term = {
  id: string
  wrong: string
  right: string
  from: string | null
  to: string | null
  note: string
}

/** What the office has set for its proof-reader. */
export type ProofHouse = {
  terms: Term[]
  /** YYYY-MM-DD in the office's zone. */
  today: string
  /** Where uy carries its tone: ủy is `old`, uỷ is `new`, `majority` goes with the rest of the text. */
  uyPlacement: 'majority' | 'old' | 'new'
  /** The office's own on and off, over what each rule is by default. */
  switches: Partial<Record<RuleId, boolean>>
}

/** The settings of an office that has set nothing. */
export function plainHouse(today: string): ProofHouse {
  return { terms: [], today, uyPlacement: 'majority', switches: {} }
}

/** Whether a term is in force on a day (YYYY-MM-DD). */
export function isInForce({ from, to }: Pick<Term, 'from' | 'to'>, today: string): boolean {
  return (from === null || from <= today) && (to === null || today <= to)
}
