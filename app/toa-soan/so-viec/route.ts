import { currentActor } from '@/server/auth/current-actor'
import { getNewsroomFrame } from '@/server/newsroom/get-frame'

const noStore = { 'cache-control': 'no-store' }

/** The figures of the rail for who asks: how much each list holds, how many notices are unread. */
export async function GET(): Promise<Response> {
  const actor = await currentActor()
  if (!actor || actor.mustChangePassword) return new Response(null, { status: 401, headers: noStore })
  const { counts, unread } = await getNewsroomFrame(actor)
  return Response.json({ counts, unread }, { headers: noStore })
}
