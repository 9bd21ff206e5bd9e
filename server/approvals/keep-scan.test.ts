import { beforeAll, describe, expect, it } from 'vitest'
import sharp from 'sharp'
import type { PersonActor } from '@/domain/article/actor'
import { approveOnBehalf } from '@/server/commands/approve-on-behalf'
import { nameForBehalf } from '@/server/commands/name-for-behalf'
import { db } from '@/server/db'
import { Forbidden, type HouseError, NotFound } from '@/server/errors'
import { lastEvent, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { openArticleFile } from '@/server/word/article-files'
import { keepScan, openScan } from './keep-scan'
import { withRightsOfNow } from './rights-beside-roles'

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
let sectionId: string
let leader: PersonActor
let secretary: PersonActor
let editor: PersonActor
let stranger: PersonActor

beforeAll(async () => {
  sectionId = (await makeSection()).id
  const elsewhere = (await makeSection()).id
  leader = await makePerson('Lãnh đạo', [{ role: 'approver', sectionId }])
  secretary = await makePerson('Thư ký', [{ role: 'clerk', sectionId: null }])
  editor = await makePerson('Biên tập', [{ role: 'editor', sectionId }])
  stranger = await makePerson('Người ngoài', [{ role: 'editor', sectionId: elsewhere }])
  const admin = await makePerson('Quản trị', [{ role: 'admin', sectionId: null }])
  await nameForBehalf(admin, { leaderId: leader.id, personId: secretary.id })
})

const fault = (work: Promise<unknown>) => work.then(() => null, (error: unknown) => error as HouseError)
const pending = () => makeArticle({ work: 'pending', public: 'unpublished' }, { writerId: stranger.id, holderId: editor.id, sectionId })

describe('the scan of a signed sheet', () => {
  it('is taken in from whoever may put the approval down, and is within reach once an approval names it', async () => {
    const made = await pending()
    const scan = { articleId: made.id, name: 'phiếu đã ký.pdf', data: PDF }
    expect(await fault(keepScan(editor, scan))).toBeInstanceOf(Forbidden)
    expect(await fault(keepScan(await makePerson('Lạ', []), scan))).toBeInstanceOf(NotFound)
    const { fileId } = await keepScan(secretary, scan)
    expect(await lastEvent(fileId)).toMatchObject({ action: 'scan.attached', actorId: secretary.id })
    expect(await openScan(editor, fileId)).toBeNull()
    const step = { articleId: made.id, version: made.version, revisionId: made.revisionId, leaderId: leader.id, how: 'signed' as const, reason: '' }
    const other = await keepScan(secretary, { ...scan, articleId: (await pending()).id })
    expect(await fault(approveOnBehalf(secretary, { ...step, scanFileId: other.fileId }))).toMatchObject({ fields: { scan: 'behalf.scan_unknown' } })
    await approveOnBehalf(secretary, { ...step, scanFileId: fileId })
    expect(await openScan(editor, fileId)).toMatchObject({ type: 'pdf', length: PDF.length })
    const former = await makePerson('Biên tập nơi khác', [])
    expect(await openScan(former, fileId)).toBeNull()
    // It is no Word file: the room of those neither lists nor sends it.
    expect(await openArticleFile(editor, fileId)).toBeNull()
  })

  it('a photograph is encoded afresh; whatever is neither picture nor PDF is refused, whatever its name', async () => {
    const made = await pending()
    const photo = await sharp({ create: { width: 40, height: 60, channels: 3, background: '#fff' } }).withExif({ IFD0: { Copyright: 'Nguoi chup' } }).jpeg().toBuffer()
    const { fileId } = await keepScan(secretary, { articleId: made.id, name: 'anh.jpg', data: photo })
    expect(await db.articleFile.findUniqueOrThrow({ where: { id: fileId } })).toMatchObject({ kind: 'scan', report: { type: 'webp' } })
    for (const data of [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), Buffer.from('MZ..'), Buffer.alloc(0)]) {
      expect(await fault(keepScan(secretary, { articleId: made.id, name: 'phieu.pdf', data }))).toMatchObject({ code: 'scan.type' })
    }
    expect((await withRightsOfNow(db, secretary)).speaksFor).toHaveLength(1)
  })
})
