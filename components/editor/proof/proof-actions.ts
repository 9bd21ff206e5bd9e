import type { KnownPassage } from '@/domain/proofreading/secrecy-passages'

export type ProofResult = { ok: true; passages: KnownPassage[] } | { ok: false; message: string }

/** What the proof-reader asks of the server. Each resolves to what is known of the marked passages by now. */
export type ProofActions = {
  ignore(input: { articleId: string; keys: string[] }): Promise<ProofResult>
  showAgain(input: { articleId: string; keys: string[] }): Promise<ProofResult>
  /** Asks the approvers of the section about a marked passage. */
  ask(input: { articleId: string; passage: string }): Promise<ProofResult>
  /** Lets a marked passage be published, as an approver, or (`allowed` false) takes that back. */
  allow(input: { articleId: string; passage: string; reason: string; allowed: boolean }): Promise<ProofResult>
  passages(articleId: string): Promise<ProofResult>
}
