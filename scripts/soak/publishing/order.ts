import type { PersonActor } from '@/domain/article/actor'

/** What the process that will be killed is told to do. */
export type Order = {
  /** `press`: a person's step; `clock`: what is due. */
  how: 'press' | 'clock'
  action: 'publish' | 'withdraw'
  actor: PersonActor
  articleId: string
  version: number
}

/** Where it ends: at which statement to the database, and whether before, upon or a little after sending it. */
export type Ending = { statement: number; moment: 'before' | 'upon' | 'after'; milliseconds: number }
