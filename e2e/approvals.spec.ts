import { expect, test } from '@playwright/test'
import { officeInputValue } from '@/domain/language/dates'
import { db } from '@/server/db'
import { makeArticle } from '@/server/test-support/fixtures'
import { deniedEvents, makeArticleIn, sectionNamed } from './support/articles'
import { holds } from './support/holds'
import { browserOf, makeAccount } from './support/people'
import { drawPicture } from './support/pictures'
import { press, saved } from './support/writing'

// Approving: in a lent right, on a leader's behalf, of exactly one text; the sheet on paper, and what readers are told later.

const SECTION = 'Học tập và làm theo Bác'
const HOUR = 3600_000
const desk = (id: string, room = '') => `/toa-soan/bai-viet/${id}${room}`
const workOf = async (id: string) => (await db.article.findUniqueOrThrow({ where: { id } })).work

async function cast() {
  const { id: sectionId } = await sectionNamed(SECTION)
  const writer = await makeAccount('Bàn Thị Sen', [{ role: 'contributor', sectionId }])
  const editor = await makeAccount('Đèo Văn Ính', [{ role: 'editor', sectionId }])
  const leader = await makeAccount('Lường Thị Ước', [{ role: 'approver', sectionId }])
  return { sectionId, writer, editor, leader, roles: { writerId: writer.id, holderId: editor.id, sectionId } }
}

test('a right to approve is lent, used under both names, and over at once when it is ended', async ({ browser }) => {
  const { leader, roles } = await cast()
  const elsewhere = await sectionNamed('Hướng dẫn nghiệp vụ')
  const deputy = await makeAccount('Quàng Văn Phẩm', [{ role: 'editor', sectionId: elsewhere.id }])
  const [first, second] = [await makeArticleIn('pending', roles), await makeArticleIn('pending', roles)]
  const { page: lends, context: one } = await browserOf(browser, leader)
  const { page: acts, context: two } = await browserOf(browser, deputy)
  expect((await acts.goto(desk(first.id)))?.status()).toBe(404)

  await lends.goto('/toa-soan/uy-quyen')
  await lends.getByLabel('Người được ủy quyền').selectOption({ label: 'Quàng Văn Phẩm (Văn phòng thử)' })
  await lends.getByLabel('Đến lúc').fill(officeInputValue(new Date(Date.now() + 3 * HOUR)))
  await lends.getByRole('checkbox', { name: SECTION }).check()
  await lends.getByRole('button', { name: 'Ủy quyền', exact: true }).click()
  await expect(lends.getByText('Đã ủy quyền và báo cho người nhận.')).toBeVisible()
  const line = lends.getByRole('listitem').filter({ hasText: 'Lường Thị Ước ủy quyền cho Quàng Văn Phẩm' }).first()
  await expect(line).toContainText('Đang có hiệu lực')
  await holds(lends)

  await acts.goto(desk(first.id))
  await expect(acts.getByText(/Bạn duyệt theo ủy quyền của Lường Thị Ước/)).toBeVisible()
  await press(acts, 'Duyệt')
  await expect(acts.getByText(/Quàng Văn Phẩm duyệt theo ủy quyền lúc/)).toBeVisible()
  expect(await db.approval.findFirstOrThrow({ where: { articleId: first.id } })).toMatchObject({ approverId: deputy.id, how: 'delegated' })
  for (const room of ['', '/ban-duyet', '/phieu-trinh']) {
    await lends.goto(desk(first.id, room))
    await expect(lends.getByText(/Theo ủy quyền của Lường Thị Ước/).first()).toBeVisible()
  }

  await acts.goto(desk(second.id))
  await expect(acts.getByRole('button', { name: 'Duyệt', exact: true })).toBeVisible()
  await lends.goto('/toa-soan/uy-quyen')
  await line.getByRole('button', { name: /Chấm dứt/ }).click()
  await lends.getByRole('dialog').getByRole('button', { name: 'Chấm dứt', exact: true }).click()
  await expect(line).toContainText('Đã chấm dứt')
  await press(acts, 'Duyệt')
  await expect(acts.getByText('Ủy quyền duyệt đã hết hiệu lực.')).toBeVisible()
  await expect.poll(() => deniedEvents(deputy.id, second.id)).toBe(1)
  expect(await workOf(second.id)).toBe('pending')
  await one.close()
  await two.close()
})

test('an edit voids the approval and says so; what was approved is compared with what waits; the sheet prints on A4', async ({ browser }) => {
  const { editor, leader, roles } = await cast()
  const { id } = await makeArticleIn('pending', roles)
  const { page: approves, context: one } = await browserOf(browser, leader)
  const { page: edits, context: two } = await browserOf(browser, editor)
  await approves.goto(desk(id))
  await press(approves, 'Duyệt')
  await expect(approves.getByText(/Lường Thị Ước duyệt lúc/)).toBeVisible()
  await edits.goto(desk(id))
  await press(edits, 'Mở lại để sửa')
  await expect(edits.getByText('Nội dung đã thay đổi, cần duyệt lại.')).toBeVisible()
  await edits.getByLabel('Tiêu đề', { exact: true }).fill('Hội nghị toàn huyện')
  await saved(edits)
  await press(edits, 'Trình duyệt')
  await expect(edits.getByRole('button', { name: 'Rút bài về' })).toBeVisible()

  await approves.goto(desk(id, '/ban-duyet'))
  await expect(approves.getByText('Nội dung đã thay đổi, cần duyệt lại.').first()).toBeVisible()
  await expect(approves.getByText(/Đèo Văn Ính mở lại lúc/)).toBeVisible()
  const comparison = approves.getByRole('region', { name: 'So sánh' }).last()
  await expect(comparison.locator('del, s').filter({ hasText: 'nghiệm' }).first()).toBeVisible()
  await expect(comparison.locator('ins, u').filter({ hasText: 'huyện' }).first()).toBeVisible()
  await holds(approves)

  await approves.goto(desk(id, '/phieu-trinh'))
  const { pendingRevisionId } = await db.article.findUniqueOrThrow({ where: { id } })
  const { contentHash } = await db.revision.findUniqueOrThrow({ where: { id: pendingRevisionId ?? '' } })
  await expect(approves.getByText(contentHash)).toBeVisible()
  await expect(approves.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(approves.getByText('Không đăng', { exact: true })).toBeVisible()
  await holds(approves)
  const paper = (await approves.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect([...paper.matchAll(/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)/g)].map(([, width, height]) => [width, height])[0]).toEqual(['594', '841'])
  // The code on the sheet leads to the record, which knows the text that was printed.
  await approves.goto(desk(id, `/ban-duyet?ban=${pendingRevisionId}`))
  await expect(approves.getByText('Phiếu in đúng nội dung của bản chờ duyệt.')).toBeVisible()
  await one.close()
  await two.close()
})

test('a leader’s signature on paper is put down with its scan, shows as such, and waits for the leader’s word', async ({ browser }) => {
  const { writer, leader, roles } = await cast()
  const admin = await makeAccount('Quản trị giao việc', [{ role: 'admin', sectionId: null }])
  const secretary = await makeAccount('Hoàng Thị Thư Ký', [{ role: 'clerk', sectionId: null }])
  const [signed, denied] = [await makeArticleIn('pending', roles), await makeArticleIn('pending', roles)]
  const { page: names, context: zero } = await browserOf(browser, admin)
  await names.goto('/toa-soan/uy-quyen')
  const leaders = names.getByLabel('Lãnh đạo')
  await leaders.selectOption(leader.id)
  await names.getByLabel('Người được giao').selectOption(secretary.id)
  await names.getByRole('button', { name: 'Giao việc' }).click()
  await expect(names.getByText('Đã giao và báo cho cả hai người.')).toBeVisible()
  await zero.close()

  const { page: notes, context: one } = await browserOf(browser, secretary)
  await notes.goto('/toa-soan/uy-quyen')
  await notes.locator(`a[href="${desk(signed.id, '/ban-duyet')}"]`).click()
  await notes.getByLabel('Duyệt bằng cách nào').selectOption({ label: 'Ký trên phiếu trình' })
  await notes.getByRole('button', { name: 'Ghi là đã duyệt' }).click()
  await expect(notes.getByText('Tải bản quét phiếu đã ký lên, hoặc ghi rõ lý do không có.')).toBeVisible()
  await notes.getByLabel('Chọn bản quét phiếu đã ký').setInputFiles({ name: 'phieu-da-ky.jpg', mimeType: 'image/jpeg', buffer: await drawPicture(3) })
  await expect(notes.getByText('Đã tải lên: phieu-da-ky.jpg')).toBeVisible()
  await notes.getByRole('button', { name: 'Ghi là đã duyệt' }).click()
  await expect(notes.getByText('Đã ghi lần duyệt và báo cho lãnh đạo xác nhận.')).toBeVisible()
  await expect(notes.getByText(/Lường Thị Ước ký duyệt trên phiếu trình lúc/)).toBeVisible()
  await expect(notes.getByText('Hoàng Thị Thư Ký ghi lại')).toBeVisible()
  await holds(notes)
  const scan = (await notes.getByRole('link', { name: 'Bản quét phiếu đã ký' }).getAttribute('href')) ?? ''
  expect((await notes.request.get(scan)).headers()['content-disposition']).toContain('attachment')
  await notes.goto(desk(denied.id, '/ban-duyet'))
  await notes.getByLabel('Diễn giải').fill('Lãnh đạo gọi lúc 9 giờ, đồng ý.')
  await notes.getByRole('button', { name: 'Ghi là đã duyệt' }).click()
  await expect(notes.getByText('Đã ghi lần duyệt và báo cho lãnh đạo xác nhận.')).toBeVisible()

  const stranger = await makeAccount('Người ngoài chuyên mục', [{ role: 'contributor', sectionId: roles.sectionId }])
  const { page: strange, context: two } = await browserOf(browser, stranger)
  expect((await strange.request.get(scan)).status()).toBe(404)
  await two.close()

  const { page: answers, context: three } = await browserOf(browser, leader)
  await answers.goto('/toa-soan/thong-bao')
  const waits = answers.getByRole('region', { name: 'Chờ bạn xác nhận' })
  await expect(waits.getByRole('listitem')).toHaveCount(2)
  await waits.locator(`a[href="${desk(signed.id, '/ban-duyet')}"]`).click()
  await answers.getByRole('button', { name: 'Xác nhận đúng' }).click()
  await expect(answers.getByText('Bạn đã xác nhận lần duyệt này.')).toBeVisible()
  await expect(answers.getByText(/Lãnh đạo đã xác nhận lúc/)).toBeVisible()

  // Pressed before the page's script has come, “no” is still no.
  const bare = await browser.newContext({ javaScriptEnabled: false, storageState: await three.storageState() })
  const plain = await bare.newPage()
  await plain.goto(desk(denied.id, '/ban-duyet'))
  await plain.getByLabel('Lời của bạn').fill('Tôi chưa xem bài này.')
  await plain.getByRole('button', { name: 'Không đúng, tôi chưa duyệt' }).click()
  await expect(plain.getByText('Đã ghi là không đúng và báo cho những người liên quan.')).toBeVisible()
  expect(await workOf(denied.id)).toBe('pending')
  await answers.goto('/toa-soan/thong-bao')
  await expect(waits).toHaveCount(0)
  await bare.close()
  await three.close()

  const { page: wrote, context: four } = await browserOf(browser, writer)
  await wrote.goto(desk(denied.id))
  await expect(wrote.getByText('Lãnh đạo không xác nhận, lần duyệt này không có hiệu lực.')).toBeVisible()
  await four.close()
  await one.close()
})

test('readers see a correction at once, and no longer when it is taken back', async ({ browser, page: reader }) => {
  const { leader, roles } = await cast()
  const { slug } = await sectionNamed(SECTION)
  const { id } = await makeArticle({ work: null, public: 'live' }, roles)
  const { liveSlug } = await db.article.findUniqueOrThrow({ where: { id } })
  const { page, context } = await browserOf(browser, leader)
  const said = 'Số hộ tham gia là 46, không phải 64.'
  await page.goto(desk(id))
  await page.locator('summary', { hasText: 'Đăng lên bài' }).click()
  await page.getByLabel('Nội dung', { exact: true }).fill(said)
  await page.getByRole('button', { name: 'Đăng lên bài' }).click()
  await expect(page.getByText('Đã đăng. Bạn đọc thấy ngay.')).toBeVisible()
  await reader.goto(`/${slug}/${liveSlug}`)
  const notices = reader.getByRole('complementary', { name: 'Thông báo của tòa soạn về bài này' })
  await expect(notices).toContainText(/Đính chính lúc Thứ|Đính chính lúc Chủ nhật/)
  await expect(notices).toContainText(said)
  await holds(reader)
  await page.getByRole('button', { name: /Rút khỏi trang/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Rút khỏi trang', exact: true }).click()
  await expect(page.getByText(/Đã rút khỏi trang lúc/)).toBeVisible()
  await expect(page.getByText('Đã đăng. Bạn đọc thấy ngay.')).toBeHidden()
  await expect.poll(async () => (await (await reader.request.get(`/${slug}/${liveSlug}`)).text()).includes(said)).toBe(false)
  await context.close()
})
