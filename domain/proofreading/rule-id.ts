/** The rules of the proof-reader. Where findings overlap, the one whose rule comes first here is kept. */
export const RULE_IDS = [
  'secrecy',
  'bank-account',
  'identity-number',
  'telephone',
  'same-picture',
  'heading-level',
  'blank-paragraph',
  'document-number',
  'date',
  'weekday',
  'term',
  'decomposed',
  'syllable',
  'tone-placement',
  'pairs',
  'straight-quotes',
  'ellipsis',
  'missing-space',
  'hyphen',
  'blanks',
  'no-break-space',
] as const

export type RuleId = (typeof RULE_IDS)[number]

/** Whether a rule's findings stop sending. Such a rule cannot be switched off. */
export function isRequired(rule: RuleId): boolean {
  return rule === 'secrecy'
}

/**
 * Whether a rule is on where the office has said nothing. One that is wrong more than once in 2,000 words of clean
 * official prose must not be; at present none is (`clean-prose.test.ts`).
 */
export function isOnByDefault(rule: RuleId): boolean {
  return !OFF_BY_DEFAULT.has(rule)
}

const OFF_BY_DEFAULT = new Set<RuleId>()
