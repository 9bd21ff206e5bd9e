/**
 * Who may do what, when: written out by hand from the office's description of an article's
 * life, one line a standing. W writes (contributor), C is another contributor, H holds the
 * text (editor), E is another editor, A approves; all of the article's section. X is editor
 * and approver elsewhere, K the clerk, M the administrator: they may never do anything.
 */
export const MATRIX = `
none/unpublished      | A: archive
draft/unpublished     | W: submit discard | A: archive
submitted/unpublished | W: recall | H: take | E: take
editing/unpublished   | H: release return send_up | E: take_over
pending/unpublished   | H: recall | A: return approve
approved/unpublished  | H: publish schedule reopen | E: publish schedule reopen | A: publish schedule
scheduled/unpublished | H: unschedule reopen | E: unschedule reopen | A: unschedule
none/live             | W: revise | H: revise withdraw | E: revise withdraw | A: withdraw
draft/live            | W: submit discard | H: withdraw | E: withdraw | A: withdraw
submitted/live        | W: recall | H: take withdraw | E: take withdraw | A: withdraw
editing/live          | H: release return send_up withdraw | E: take_over withdraw | A: withdraw
pending/live          | H: recall withdraw | E: withdraw | A: return approve withdraw
approved/live         | H: publish schedule reopen withdraw | E: publish schedule reopen withdraw | A: publish schedule withdraw
scheduled/live        | H: unschedule reopen withdraw | E: unschedule reopen withdraw | A: unschedule withdraw
none/withdrawn        | A: restore archive
draft/withdrawn       | W: submit discard | A: archive
submitted/withdrawn   | W: recall | H: take | E: take
editing/withdrawn     | H: release return send_up | E: take_over
pending/withdrawn     | H: recall | A: return approve
approved/withdrawn    | H: publish schedule reopen | E: publish schedule reopen | A: publish schedule
scheduled/withdrawn   | H: unschedule reopen | E: unschedule reopen | A: unschedule
`

/** What each allowed step leads to: `action from → to`, a dash for "as it was". */
export const STEPS = `
submit draft/- → submitted/-
discard draft/- → none/-
recall submitted/- → draft/-
recall pending/- → editing/-
take submitted/- → editing/-
take_over editing/- → editing/-
release editing/- → submitted/-
return editing/- → draft/-
return pending/- → editing/-
send_up editing/- → pending/-
approve pending/- → approved/-
publish approved/- → none/live
schedule approved/- → scheduled/-
unschedule scheduled/- → approved/-
publish_due scheduled/- → none/live
reopen approved/- → editing/-
reopen scheduled/- → editing/-
revise none/live → editing/live
withdraw none/live → none/withdrawn
withdraw draft/live → draft/withdrawn
withdraw submitted/live → submitted/withdrawn
withdraw editing/live → editing/withdrawn
withdraw pending/live → pending/withdrawn
withdraw approved/live → approved/withdrawn
withdraw scheduled/live → approved/withdrawn
restore none/withdrawn → approved/withdrawn
archive none/unpublished → none/unpublished
archive draft/unpublished → draft/unpublished
archive none/withdrawn → none/withdrawn
archive draft/withdrawn → draft/withdrawn
`

export const PERSONAS = ['W', 'C', 'H', 'E', 'A', 'X', 'K', 'M'] as const
export type Persona = (typeof PERSONAS)[number]
export type Cell = { standing: string; allowed: Partial<Record<Persona, string[]>> }

/** The matrix, read: for each standing, the actions each persona may take. */
export function readMatrix(): Cell[] {
  return MATRIX.trim().split('\n').map((line) => {
    const [standing = '', ...parts] = line.split('|').map((part) => part.trim())
    const allowed = Object.fromEntries(parts.map((part) => {
      const [who = '', actions = ''] = part.split(': ')
      return [who, actions.split(' ')]
    }))
    return { standing, allowed }
  })
}

/** The steps, read. */
export function readSteps(): Array<{ action: string; from: string; to: string }> {
  return STEPS.trim().split('\n').map((line) => {
    const [, action = '', from = '', to = ''] = /^(\S+) (\S+) → (\S+)$/.exec(line) ?? []
    return { action, from, to }
  })
}
