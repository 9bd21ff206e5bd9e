// Part of `npm run bench -- desk`: how long the desk takes on the server, by the very functions its pages call. Prints
// milliseconds as JSON. Fills the database first up to the number of articles and events that it is asked for.
import { approveArticle } from '@/server/commands/approve-article'
import { countDesk, countView } from '@/server/newsroom/count-desk'
import { listDesk } from '@/server/newsroom/list-desk'
import { db, disconnect } from '@/server/db'
import { fillDesk } from '@/scripts/bench/desk/fill'
import { p95, percentile95 } from '@/scripts/bench/p95'
import { makeArticle } from '@/server/test-support/fixtures'

const articles = Number(process.argv[2] ?? 1000)
const events = Number(process.argv[3] ?? 0)
const ROUNDS = 40

const began = Date.now()
const office = await fillDesk(articles, events)
console.error(`[${articles} bài, ${events} sự kiện: ${Math.round((Date.now() - began) / 1000)} s]`)

const { approver, sectionEditor, sectionId, writer } = office
const deep = await cursorAt(Math.min(1000, Math.floor(articles / 60)))

const measures: Record<string, () => Promise<unknown>> = {
  first: () => Promise.all([listDesk(approver, { view: 'waiting' }), countDesk(approver), countView(approver, 'waiting', {})]),
  firstOfAll: () => Promise.all([listDesk(approver, { view: 'all' }), countDesk(approver)]),
  firstOfSection: () => Promise.all([listDesk(sectionEditor, { view: 'sections' }), countDesk(sectionEditor)]),
  filtered: () => listDesk(approver, { view: 'live', filter: { sectionId, writerId: writer.id } }),
  filteredByDays: () => listDesk(approver, { view: 'all', filter: { sectionId, from: '2019-03-01', to: '2019-06-30' } }),
  filteredByGenre: () => listDesk(approver, { view: 'all', filter: { genre: 'phong-su' } }),
  filteredByOffice: () => listDesk(approver, { view: 'live', filter: { sectionId, office: 'huyện ủy số 7' } }),
  searchedRare: () => listDesk(approver, { view: 'all', filter: { q: 'chuyen so 77' } }),
  searchedCommon: () => listDesk(approver, { view: 'all', filter: { q: 'dân vận khéo' } }),
  searchedNothing: () => listDesk(approver, { view: 'all', filter: { q: 'không hề có chữ kzx' } }),
  deep: () => listDesk(approver, { view: 'all', before: deep }),
}

const figures: Record<string, number> = {}
for (const [name, measure] of Object.entries(measures)) figures[name] = await p95(ROUNDS, measure)
figures.approve = await approving()
console.log(JSON.stringify(figures))
await disconnect()

async function cursorAt(page: number): Promise<string> {
  const [row] = await db.$queryRaw<Array<{ id: string; at: Date }>>`
    select id, changed_at as at from article order by changed_at desc, id desc offset ${page * 30} limit 1`
  return row ? `0_${row.at.getTime()}_${row.id}` : ''
}

async function approving(): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < ROUNDS; n += 1) {
    const { id, version, revisionId } = await makeArticle({ work: 'pending', public: 'unpublished' }, { writerId: writer.id, holderId: sectionEditor.id, sectionId })
    const from = performance.now()
    await approveArticle(approver, { articleId: id, version, revisionId })
    if (n >= 5) times.push(performance.now() - from)
  }
  return percentile95(times)
}
