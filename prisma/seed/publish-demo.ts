import { createHash } from 'node:crypto'
import { systemActor } from '@/domain/article/actor'
import type { Credit } from '@/domain/content/content'
import { officeInputValue, parseOfficeTime } from '@/domain/language/dates'
import { importArticle } from '@/server/commands/import-article'
import { storePicture } from '@/server/media/store-picture'
import { documents } from './articles/documents'
import { events } from './articles/events'
import { followingUncleHo } from './articles/following-uncle-ho'
import { grassroots } from './articles/grassroots'
import { ideology } from './articles/ideology'
import { leaders } from './articles/leaders'
import { partyBuilding } from './articles/party-building'
import { demoContent, scenesOf } from './demo-content'
import type { DemoPublished, DemoText } from './demo-text'
import { drawScene, type SceneName } from './drawing/scenes'

const actor = systemActor('demo', ['import', 'store_picture'])
const DAY = 86_400_000

/** What readers of the demonstration find. */
export const DEMO_PUBLISHED: DemoPublished[] = [
  ...leaders, ...events, ...grassroots, ...partyBuilding, ...followingUncleHo, ...ideology, ...documents,
]

/** Puts the invented articles before readers, as if they had come out over the weeks before `since`. */
export async function publishDemo(sectionId: (slug: string) => string, since: Date): Promise<void> {
  const pictures = await storeScenes([...new Set(DEMO_PUBLISHED.flatMap(scenesOf))])
  const pictureId = (scene: SceneName) => pictures.get(scene) ?? ''
  for (const [n, text] of DEMO_PUBLISHED.entries()) {
    const publishedAt = timeOf(text, n, since)
    const content = demoContent(text, { sectionId, pictureId, credits: printedCredits(text), day: dayOf(publishedAt) })
    await importArticle(actor, { key: keyOf(text), content, publishedAt, slug: null })
  }
}

/** The day as running text writes it: `29/8/2023`. */
export function dayOf(date: Date): string {
  const [year, month, day] = officeInputValue(date).slice(0, 10).split('-').map(Number)
  return `${day}/${month}/${year}`
}

async function storeScenes(scenes: SceneName[]): Promise<Map<SceneName, string>> {
  const stored = new Map<SceneName, string>()
  // The next one is drawn while the one before is encoded.
  let drawn = scenes[0] && drawScene(scenes[0])
  for (const [n, scene] of scenes.entries()) {
    const data = await drawn
    const next = scenes[n + 1]
    drawn = next && drawScene(next)
    if (data) stored.set(scene, (await storePicture(actor, { articleId: null, name: `${scene}.png`, data })).id)
  }
  return stored
}

function timeOf({ daysAgo, time }: DemoPublished, n: number, since: Date): Date {
  const day = officeInputValue(new Date(since.getTime() - daysAgo * DAY)).slice(0, 10)
  const at = parseOfficeTime(`${day}T${time}`)
  // Today's news of an hour that has not struck yet came out a little while ago.
  return at < since ? at : new Date(since.getTime() - (n + 1) * 900_000)
}

function printedCredits({ by, photographer }: DemoText): Credit[] {
  const writer: Credit = { role: 'writer', name: by.name, personId: null, office: by.office }
  return photographer ? [writer, { role: 'photographer', name: photographer, personId: null, office: '' }] : [writer]
}

function keyOf({ section, title }: DemoText): string {
  return createHash('sha256').update(`demo ${section} ${title}`).digest('hex')
}
