import { switchesSchema, UY_PLACEMENTS } from '@/domain/proofreading/house-schemas'
import type { ProofHouse, Term } from '@/domain/proofreading/house'
import type { Term as TermRow } from '@/generated/prisma/client'
import { db, type Db } from '@/server/db'
import { getSiteSettings, type SiteSettings } from '@/server/site-settings'
import { dayOf, officeDay } from './day'

/** What the office has set for its proof-reader, as of today in its own zone. */
export async function getProofHouse(client: Db = db): Promise<ProofHouse> {
  const [settings, terms] = await Promise.all([getSiteSettings(client), client.term.findMany({ orderBy: { wrong: 'asc' } })])
  return { ...proofSettingsOf(settings), terms: terms.map(termOf), today: officeDay(new Date(), settings.timeZone) }
}

/** The switches and the placing of uy; what does not fit any more (a rule that is gone) counts as not set. */
export function proofSettingsOf({ proofSwitches, uyPlacement }: SiteSettings): Pick<ProofHouse, 'switches' | 'uyPlacement'> {
  const switches = switchesSchema.safeParse(proofSwitches)
  return {
    switches: switches.success ? switches.data : {},
    uyPlacement: UY_PLACEMENTS.find((placement) => placement === uyPlacement) ?? 'majority',
  }
}

function termOf({ id, wrong, right, fromDate, toDate, note }: TermRow): Term {
  return { id, wrong, right, from: dayOf(fromDate), to: dayOf(toDate), note }
}
