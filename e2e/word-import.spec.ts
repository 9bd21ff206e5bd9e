import { expect, test, type Page } from '@playwright/test'
import { drawing, p, r, writeWord } from '@/server/word/test-support/write-word'
import { browserOf, makeAccount } from './support/people'
import { drawPicture } from './support/pictures'
import { body, saved, startArticle } from './support/writing'

const SECTION = 'Hoạt động của lãnh đạo tỉnh'
const TITLE = 'Thư viện số về với thôn Đông'
const LEAD = 'Sau tám tháng chạy thử, thư viện số dùng chung đã có hơn ba nghìn đầu sách và nhiều người đọc đều đặn.'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const by = 'w:author="Lê Bình" w:date="2026-11-20T08:30:00Z"'
const old = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`

async function wordFile(): Promise<Buffer> {
  return writeWord({
    media: [{ name: 'a.jpg', data: await drawPicture(3) }],
    comments: `<w:comment w:id="1" ${by}>${p('Kiểm tra lại con số này.')}</w:comment>`,
    body: [
      p(r(TITLE, '<w:b/>'), '<w:jc w:val="center"/>'),
      p(r(LEAD, '<w:b/>')),
      p(r('Chiều 14/3, đoàn đến thăm') + `<w:ins w:id="1" ${by}>${r(' nhà văn hóa')}</w:ins><w:del w:id="2" ${by}><w:r><w:delText> trụ sở</w:delText></w:r></w:del>` + r(' thôn Đông.')),
      p(drawing('a.jpg')),
      p(r('Một góc đọc sách của thanh niên', '<w:i/>'), '<w:jc w:val="center"/>'),
      p(r('§¶ng bé tØnh ®oµn kÕt', old('.VnTime'))),
      p(r('Bài: Thu Hường - Văn phòng Huyện ủy Phú Lâm', '<w:b/>'), '<w:jc w:val="right"/>'),
    ].join(''),
  })
}

test('a Word file becomes an article: looked at, chosen from, undone in one step, kept beside it', async ({ browser }) => {
  const writer = await makeAccount('Trần Thu Hường', [{ role: 'contributor', sectionId: null }])
  const { context, page } = await browserOf(browser, writer)
  try {
    await startArticle(page, SECTION)
    await refuses(page)
    await takesIn(page)
    await undoesAtOnce(page)
    await keepsTheFile(page)
  } finally {
    await context.close()
  }
})

function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  return page.getByLabel('Chọn tệp Word (.docx)').first().setInputFiles({ name, mimeType: WORD, buffer })
}

async function refuses(page: Page): Promise<void> {
  await choose(page, 'tin.docx', Buffer.from('%PDF-1.7 không phải Word'))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Tệp này không phải tệp Word (.docx).')).toBeVisible()
  await expect(dialog.getByText('Bài đang viết không thay đổi.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Đóng' }).last().click()
  await expect(dialog).toHaveCount(0)
}

// Dropped on the page, as one drags it from a folder.
async function takesIn(page: Page): Promise<void> {
  const bytes = (await wordFile()).toString('base64')
  const data = await page.evaluateHandle(
    ({ bytes, type }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], 'tin thư viện.docx', { type }))
      return transfer
    },
    { bytes, type: WORD },
  )
  await page.getByRole('main').first().dispatchEvent('drop', { dataTransfer: data })
  const dialog = page.getByRole('dialog', { name: 'Nhập từ Word: tin thư viện.docx' })
  await expect(dialog.getByLabel('Tiêu đề lấy từ tệp')).toHaveValue(TITLE)
  await expect(dialog.getByLabel('Tóm tắt lấy từ tệp')).toHaveValue(LEAD)
  await expect(dialog.getByRole('cell', { name: 'Đảng bộ tỉnh đoàn kết' })).toBeVisible()
  await expect(dialog.getByText('1 nhận xét (comment): không lấy vào bài.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Nhập vào bài' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByLabel('Tiêu đề', { exact: true })).toHaveValue(TITLE)
  await expect(page.getByLabel('Tóm tắt', { exact: true })).toHaveValue(LEAD)
  await expect(page.getByLabel('Người viết', { exact: true })).toHaveValue('Thu Hường')
  await expect(page.getByLabel('Chú thích ảnh')).toHaveValue('Một góc đọc sách của thanh niên')
  await expect(body(page).locator(':scope > p').filter({ hasText: /\S/ })).toHaveText(['Chiều 14/3, đoàn đến thăm nhà văn hóa thôn Đông.', 'Đảng bộ tỉnh đoàn kết'])
}

async function undoesAtOnce(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click()
  await expect(body(page)).toHaveText('')
  await expect(page.getByRole('button', { name: 'Hoàn tác cả các mục này' })).toBeVisible()
  await page.getByRole('button', { name: 'Làm lại' }).click()
  await expect(body(page)).toContainText('Đảng bộ tỉnh đoàn kết')
  await saved(page)
}

async function keepsTheFile(page: Page): Promise<void> {
  await page.reload()
  await expect(page.getByText('Tệp Word “tin thư viện.docx” có sửa đổi theo dõi, nhận xét hoặc chữ ẩn')).toBeVisible()
  await expect(body(page)).toContainText('Đảng bộ tỉnh đoàn kết')
  const address = await page.getByRole('link', { name: 'Tải tệp “tin thư viện.docx”' }).getAttribute('href')
  const answer = await page.request.get(address ?? '')
  expect(answer.headers()['content-disposition']).toContain('attachment')
  expect((await answer.body()).equals(await wordFile())).toBe(true)
  await page.getByRole('button', { name: 'Đã kiểm tra' }).click()
  await expect(page.getByRole('button', { name: 'Đã kiểm tra' })).toHaveCount(0)
  const stranger = await page.context().browser()?.newContext()
  expect((await stranger?.request.get(new URL(address ?? '', page.url()).href))?.status()).toBe(404)
  await stranger?.close()
}
