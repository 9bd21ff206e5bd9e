import { feedXml } from '@/server/reading/feed-xml'
import { getFeed } from '@/server/reading/get-feed'
import { getOldAddress } from '@/server/reading/get-old-address'
import { feedAnswer } from '../../_parts/feed-answer'

type Context = { params: Promise<{ section: string }> }

export async function GET(_: Request, { params }: Context) {
  const { section } = await params
  const feed = await getFeed(section)
  if (feed) return feedAnswer(feedXml(feed))
  const moved = await getOldAddress(`/${section}`)
  if (moved?.kind !== 'moved') return feedAnswer(null)
  return new Response(null, { status: 308, headers: { location: `${moved.path}/rss.xml` } })
}
