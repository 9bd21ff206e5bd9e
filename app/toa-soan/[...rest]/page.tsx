import { notFound } from 'next/navigation'
import { requireActor } from '@/server/auth/current-actor'

/** Addresses under the newsroom's that lead nowhere: answered in its dress, not the site's. */
export default async function NowhereInNewsroom() {
  await requireActor()
  notFound()
}
