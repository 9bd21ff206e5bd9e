/**
 * Who may do what, when: written out by hand from the office's description of an article's life, one line a standing.
 * Nothing here is taken from the code. W writes (contributor), C is another contributor, H holds the text (editor), E is
 * another editor, A approves; all of the article's section. D has A's right to approve lent, S puts A's decisions down. X is
 * editor and approver elsewhere, K the clerk, M the administrator: they never find the article.
 */
export const MATRIX = `
none/unpublished      | A: archive
draft/unpublished     | W: submit discard | A: archive
submitted/unpublished | W: recall | H: take | E: take
editing/unpublished   | H: release return send_up reassign | E: take_over | A: reassign put_back
pending/unpublished   | H: recall reassign | A: return approve reassign | D: return approve
approved/unpublished  | H: publish schedule reopen | E: publish schedule reopen | A: publish schedule
scheduled/unpublished | H: unschedule reopen | E: unschedule reopen | A: unschedule
none/live             | W: revise | H: revise withdraw withdraw_later | E: revise withdraw withdraw_later | A: withdraw withdraw_later
draft/live            | W: submit discard | H: withdraw withdraw_later | E: withdraw withdraw_later | A: withdraw withdraw_later
submitted/live        | W: recall | H: take withdraw withdraw_later | E: take withdraw withdraw_later | A: withdraw withdraw_later
editing/live          | H: release return send_up withdraw withdraw_later reassign | E: take_over withdraw withdraw_later | A: withdraw withdraw_later reassign put_back
pending/live          | H: recall withdraw withdraw_later reassign | E: withdraw withdraw_later | A: return approve withdraw withdraw_later reassign | D: return approve
approved/live         | H: publish schedule reopen withdraw withdraw_later | E: publish schedule reopen withdraw withdraw_later | A: publish schedule withdraw withdraw_later
scheduled/live        | H: unschedule reopen withdraw withdraw_later | E: unschedule reopen withdraw withdraw_later | A: unschedule withdraw withdraw_later
none/withdrawn        | A: restore archive
draft/withdrawn       | W: submit discard | A: archive
submitted/withdrawn   | W: recall | H: take | E: take
editing/withdrawn     | H: release return send_up reassign | E: take_over | A: reassign put_back
pending/withdrawn     | H: recall reassign | A: return approve reassign | D: return approve
approved/withdrawn    | H: publish schedule reopen | E: publish schedule reopen | A: publish schedule
scheduled/withdrawn   | H: unschedule reopen | E: unschedule reopen | A: unschedule
`

/**
 * The same for articles of which more is to be said than where they stand. A heading names the situation and who is asked
 * ("all": everybody above); O wrote the article, and contributes, edits and approves in its section.
 */
export const SITUATIONS = `
# leaving: all
none/live             | W: revise | H: revise withdraw withdraw_later keep_up | E: revise withdraw withdraw_later keep_up | A: withdraw withdraw_later keep_up
scheduled/live        | H: unschedule reopen withdraw withdraw_later keep_up | E: unschedule reopen withdraw withdraw_later keep_up | A: unschedule withdraw withdraw_later keep_up

# archived: all
none/unpublished      | A: unarchive
draft/unpublished     | A: unarchive
none/withdrawn        | A: unarchive
draft/withdrawn       | A: unarchive

# binned: all
none/unpublished      | W: unbin

# never sent: all
draft/unpublished     | W: submit discard

# its writer left: H E A D X K M
draft/unpublished     | A: archive put_back
submitted/unpublished | H: take | E: take

# own: O
none/unpublished      | O: archive
draft/unpublished     | O: submit discard archive
submitted/unpublished | O: recall take
editing/unpublished   | O: take_over reassign put_back
pending/unpublished   | O: return reassign
approved/unpublished  | O: publish schedule reopen
scheduled/unpublished | O: unschedule reopen
none/live             | O: revise withdraw withdraw_later
draft/live            | O: submit discard withdraw withdraw_later
submitted/live        | O: recall take withdraw withdraw_later
editing/live          | O: take_over withdraw withdraw_later reassign put_back
pending/live          | O: return withdraw withdraw_later reassign
approved/live         | O: publish schedule reopen withdraw withdraw_later
scheduled/live        | O: unschedule reopen withdraw withdraw_later
none/withdrawn        | O: archive
draft/withdrawn       | O: submit discard archive
submitted/withdrawn   | O: recall take
editing/withdrawn     | O: take_over reassign put_back
pending/withdrawn     | O: return reassign
approved/withdrawn    | O: publish schedule reopen
scheduled/withdrawn   | O: unschedule reopen

# own and held: O
editing/unpublished   | O: release return send_up reassign
pending/unpublished   | O: recall return reassign
pending/live          | O: recall return withdraw withdraw_later reassign

# A is credited: A D
pending/unpublished   | A: return reassign | D: return
pending/live          | A: return withdraw withdraw_later reassign | D: return
none/withdrawn        | A: archive

# A edited: A D
pending/unpublished   | A: return reassign | D: return
pending/live          | A: return withdraw withdraw_later reassign | D: return
none/withdrawn        | A: restore archive

# A edited, and the house allows small edits: A D
pending/unpublished   | A: return approve reassign | D: return approve

# A is credited, and the house allows small edits: A D
pending/unpublished   | A: return reassign | D: return

# editors may not publish: H E A
approved/unpublished  | H: reopen | E: reopen | A: publish schedule
scheduled/unpublished | H: reopen | E: reopen | A: unschedule
approved/live         | H: reopen withdraw withdraw_later | E: reopen withdraw withdraw_later | A: publish schedule withdraw withdraw_later
scheduled/live        | H: reopen withdraw withdraw_later | E: reopen withdraw withdraw_later | A: unschedule withdraw withdraw_later

# it stands in another section too: A D
pending/unpublished   | A: return reassign | D: return

# live here, worked on for another section: H E A X K M
submitted/live        | H: withdraw withdraw_later | E: withdraw withdraw_later | A: withdraw withdraw_later | X: take
editing/live          | H: withdraw withdraw_later | E: withdraw withdraw_later | A: withdraw withdraw_later | X: take_over reassign put_back
pending/live          | H: withdraw withdraw_later | E: withdraw withdraw_later | A: withdraw withdraw_later | X: return approve reassign
approved/live         | H: withdraw withdraw_later | E: withdraw withdraw_later | A: withdraw withdraw_later | X: publish schedule reopen
scheduled/live        | H: withdraw withdraw_later | E: withdraw withdraw_later | A: withdraw withdraw_later | X: unschedule reopen
`

/** What is done beside the steps: by whom, in which standings (a star: any). */
export const BESIDE_STEPS = `
save     | draft/*: W | editing/*: H
deadline | draft/*: H E A | submitted/*: H E A | editing/*: H E A | pending/*: H E A | approved/*: H E A | scheduled/*: H E A
correct  | */live: A
speak    | pending/*: S
copy     | */*: W H E
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
withdraw_later none/live → none/live
withdraw_later draft/live → draft/live
withdraw_later submitted/live → submitted/live
withdraw_later editing/live → editing/live
withdraw_later pending/live → pending/live
withdraw_later approved/live → approved/live
withdraw_later scheduled/live → scheduled/live
withdraw_due none/live → none/withdrawn
withdraw_due draft/live → draft/withdrawn
withdraw_due submitted/live → submitted/withdrawn
withdraw_due editing/live → editing/withdrawn
withdraw_due pending/live → pending/withdrawn
withdraw_due approved/live → approved/withdrawn
withdraw_due scheduled/live → approved/withdrawn
restore none/withdrawn → approved/withdrawn
approve_on_behalf pending/- → approved/-
dispute approved/- → pending/-
dispute scheduled/- → pending/-
reassign editing/- → editing/-
reassign pending/- → pending/-
put_back draft/- → submitted/-
put_back editing/- → submitted/-
unbin none/unpublished → draft/unpublished
keep_up none/live → none/live
keep_up scheduled/live → scheduled/live
unarchive none/unpublished → none/unpublished
unarchive draft/unpublished → draft/unpublished
unarchive none/withdrawn → none/withdrawn
unarchive draft/withdrawn → draft/withdrawn
archive none/unpublished → none/unpublished
archive draft/unpublished → draft/unpublished
archive none/withdrawn → none/withdrawn
archive draft/withdrawn → draft/withdrawn
`

export const PERSONAS = ['W', 'C', 'H', 'E', 'A', 'D', 'S', 'X', 'K', 'M'] as const
export type Persona = (typeof PERSONAS)[number] | 'O'
export type Cell = { standing: string; allowed: Partial<Record<Persona, string[]>> }
/** Cells of one situation; `asked`: for whom they say what is allowed. */
export type Situation = { name: string; asked: readonly Persona[]; cells: Cell[] }

/** The matrix, read: for each standing, the actions each persona may take. */
export function readMatrix(): Cell[] {
  return lines(MATRIX).map(readCell)
}

/** The situations, read; the plain matrix is the first. */
export function readSituations(): Situation[] {
  const others = SITUATIONS.trim().split('# ').slice(1).map((part): Situation => {
    const [heading = '', ...cells] = lines(part)
    const [name = '', asked = ''] = heading.split(': ')
    return { name, asked: asked === 'all' ? PERSONAS : (asked.split(' ') as Persona[]), cells: cells.map(readCell) }
  })
  return [{ name: 'plain', asked: PERSONAS, cells: readMatrix() }, ...others]
}

/** Who does not find an article of that situation at all. */
export function unseenBy(situation: string, standing: string): readonly Persona[] {
  if (situation === 'binned' || situation === 'never sent') return PERSONAS.filter((who) => who !== 'W')
  if (situation.startsWith('live here')) return ['C', 'K', 'M']
  const waits = /^(pending|approved|scheduled)\//.test(standing)
  return waits ? ['C', 'X', 'K', 'M'] : ['C', 'S', 'X', 'K', 'M']
}

/** Who may do it beside the steps in that standing. */
export function mayBeside(deed: string, standing: string): string[] {
  const [, ...places] = lines(BESIDE_STEPS).find((line) => line.startsWith(deed))?.split('|') ?? []
  const [work, publicity] = standing.split('/')
  const place = places.map((each) => each.trim().split(': ')).find(([where = '']) => {
    const [ofWork, ofPublicity] = where.split('/')
    return (ofWork === '*' || ofWork === work) && (ofPublicity === '*' || ofPublicity === publicity)
  })
  return place?.[1]?.split(' ') ?? []
}

/** The steps, read. */
export function readSteps(): Array<{ action: string; from: string; to: string }> {
  return lines(STEPS).map((line) => {
    const [, action = '', from = '', to = ''] = /^(\S+) (\S+) → (\S+)$/.exec(line) ?? []
    return { action, from, to }
  })
}

function readCell(line: string): Cell {
  const [standing = '', ...parts] = line.split('|').map((part) => part.trim())
  const allowed = Object.fromEntries(parts.map((part) => {
    const [who = '', actions = ''] = part.split(': ')
    return [who, actions.split(' ')]
  }))
  return { standing, allowed }
}

function lines(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
}
