import type { PersonActor } from '@/domain/article/actor'
import { requireActorForBeat } from '@/server/auth/current-actor'
import { Forbidden } from '@/server/errors'
import { newestNotice } from '@/server/newsroom/list-notices'

const noStore = { 'cache-control': 'no-store' }

/** What the open inbox asks every few seconds: has anything come? A session stays as idle as it is. */
export async function GET(): Promise<Response> {
  let actor: PersonActor
  try {
    actor = await requireActorForBeat()
  } catch (error) {
    if (!(error instanceof Forbidden)) throw error
    return new Response(null, { status: 401, headers: noStore })
  }
  return Response.json(await newestNotice(actor), { headers: noStore })
}
