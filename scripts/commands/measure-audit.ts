// Part of `npm run bench -- audit`: how long the trail's pages take on the server at a number of events, and checking
// all of it, with the memory that it needs. Prints figures as JSON. Fills the database first.
import { fillDesk } from '@/scripts/bench/desk/fill'
import { p95 } from '@/scripts/bench/p95'
import type { PersonActor } from '@/domain/article/actor'
import type { AuditFilters } from '@/domain/audit/filters'
import { listEvents } from '@/server/audit/list-events'
import { verifyChain } from '@/server/audit/verify-chain'
import { exportAudit, MOST_XLSX_ROWS } from '@/server/commands/export-audit'
import { db, disconnect } from '@/server/db'
import { makePerson } from '@/server/test-support/fixtures'

const [articles = 100_000, events = 1_000_000] = process.argv.slice(2).map(Number)
const ROUNDS = 30
const MB = 1024 * 1024

const office = await fillDesk(articles, events)
const admin = await makePerson('Quản Trị Đo', [{ role: 'admin', sectionId: null }])
const { seq } = await db.event.findFirstOrThrow({ orderBy: { seq: 'desc' }, select: { seq: true } })
const deep = (seq / 2n).toString()
const [{ id: articleId = '' } = {}] = await db.article.findMany({ take: 1, skip: Math.floor(articles / 2), orderBy: { number: 'asc' }, select: { id: true } })

const page = (actor: PersonActor, filters: AuditFilters, before?: string) => () => listEvents(actor, filters, before)
const measures: Record<string, () => Promise<unknown>> = {
  first: page(admin, {}),
  deep: page(admin, {}, deep),
  refusals: page(admin, { denied: true }),
  person: page(admin, { who: office.approver.id }),
  personAndAction: page(admin, { who: office.writer.id, action: 'article.approved' }),
  nothing: page(admin, { who: office.approver.id, action: 'settings.updated' }),
  article: page(admin, { article: articleId }),
  address: page(admin, { address: '10.0.3.3' }),
  days: page(admin, { from: '2019-03-01', to: '2019-03-31', sectionId: office.sectionId }),
  editor: page(office.sectionEditor, {}),
  editorDeep: page(office.sectionEditor, {}, deep),
  editorAction: page(office.sectionEditor, { action: 'article.published', from: '2019-03-01', to: '2019-03-31' }),
  approver: page(office.approver, {}),
  approverDeep: page(office.approver, {}, deep),
  writer: page(office.writer, {}),
}
const figures: Record<string, number> = {}
for (const [name, measure] of Object.entries(measures)) figures[name] = await p95(ROUNDS, measure)

const before = process.memoryUsage().rss
let most = before
const began = performance.now()
const { rows, fault } = await verifyChain({ progress: () => (most = Math.max(most, process.memoryUsage().rss)) })
if (fault) throw new Error(`row ${fault.seq}: ${fault.kind}`)
figures.verifySeconds = (performance.now() - began) / 1000
figures.verifyMegabytes = (most - before) / MB
figures.verified = rows

const lowest = (seq - BigInt(Math.floor(MOST_XLSX_ROWS * 0.9))).toString()
const { at } = await db.event.findUniqueOrThrow({ where: { seq: BigInt(lowest) }, select: { at: true } })
const xlsx = performance.now()
await exportAudit(admin, { format: 'xlsx', filters: { from: new Date(at.getTime() + 24 * 3600_000).toISOString().slice(0, 10) } })
figures.xlsxSeconds = (performance.now() - xlsx) / 1000
figures.xlsxMegabytes = (process.memoryUsage().rss - before) / MB
console.log(JSON.stringify(figures))
await disconnect()
