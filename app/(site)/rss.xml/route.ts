import { feedXml } from '@/server/reading/feed-xml'
import { getFeed } from '@/server/reading/get-feed'
import { feedAnswer } from '../_parts/feed-answer'

export async function GET() {
  const feed = await getFeed()
  return feedAnswer(feed && feedXml(feed))
}
