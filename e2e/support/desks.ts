import type { Page } from '@playwright/test'
import { db } from '@/server/db'
import { makeArticleIn, sectionNamed } from './articles'
import { makeWriter, SECTION, textInDatabase } from './drafts'
import { body } from './writing'

/** A person with an article of theirs to write at. */
export async function makeDesk(name: string, work: 'draft' | 'editing' = 'draft') {
  const writer = await makeWriter(name)
  const { id: sectionId } = await sectionNamed(SECTION)
  const { id } = await makeArticleIn(work, { writerId: writer.actor.id, holderId: writer.actor.id, sectionId })
  return { writer, id, address: `/toa-soan/bai-viet/${id}` }
}

/** Writes at the end of the body. */
export async function writeOn(page: Page, text: string): Promise<void> {
  // By keys alone: a click is still being dealt with when the page's clock stands.
  await body(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(text)
}

/** All words of an article as the database has it. */
export async function words(articleId: string): Promise<string> {
  return JSON.stringify(await textInDatabase(articleId))
}

/** The texts kept beside an article. */
export async function keptTexts(articleId: string): Promise<string[]> {
  return (await db.keptText.findMany({ where: { articleId } })).map(({ content }) => JSON.stringify(content))
}

/** The copies that this browser keeps of an article. */
export function copyOnMachine(page: Page, articleId: string): Promise<string> {
  return page.evaluate(
    (id) =>
      new Promise<string>((resolve) => {
        const asked = indexedDB.open('toa-soan')
        // None yet: it is not ours to make.
        asked.onupgradeneeded = () => asked.transaction?.abort()
        asked.onerror = () => resolve('')
        asked.onsuccess = () => {
          const database = asked.result
          if (!database.objectStoreNames.contains('ban-giu')) return resolve('')
          const all = database.transaction('ban-giu').objectStore('ban-giu').getAll()
          all.onsuccess = () => {
            database.close()
            const copies = all.result as Array<{ articleId: string; text: string }>
            resolve(copies.filter((copy) => copy.articleId === id).map(({ text }) => text).join('\n'))
          }
        }
      }),
    articleId,
  )
}

/** Ends a person's sessions, as their age would. */
export async function endSession(personId: string): Promise<void> {
  await db.session.updateMany({ where: { personId }, data: { expiresAt: new Date(Date.now() - 1_000) } })
}

/** A minute without a sign of life passes for every tab that has the article open. */
export async function forgetTabs(articleId: string): Promise<void> {
  await db.deskLease.deleteMany({ where: { articleId } })
  await db.presence.deleteMany({ where: { articleId } })
}
