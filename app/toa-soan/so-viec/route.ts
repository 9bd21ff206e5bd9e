import { currentActor } from '@/server/auth/current-actor'
import { getNewsroomFrame } from '@/server/newsroom/get-frame'

const noStore = { 'cache-control': 'no-store' }

/** The figures of the rail for who asks: how much each list holds, how many letters are stuck, how many articles are overdue. */
export async function GET(): Promise<Response> {
  const actor = await currentActor()
  if (!actor || actor.mustChangePassword) return new Response(null, { status: 401, headers: noStore })
  const { counts, stuckLetters, overdue } = await getNewsroomFrame(actor)
  return Response.json({ counts, stuckLetters, overdue }, { headers: noStore })
}
