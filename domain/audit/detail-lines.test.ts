import { describe, expect, test } from 'vitest'
import { detailLines } from './detail-lines'

const PERSON = '0197a1b2-0000-7000-8000-00000000aaaa'
const zone = 'Asia/Ho_Chi_Minh'
const names = new Map([[PERSON, 'Trần Thị Thử']])
const told = (detail: Record<string, unknown>, withoutTexts = false) =>
  detailLines(detail, { names, zone, withoutTexts }).map(({ label, text }) => `${label}: ${text}`)

describe('what an event says', () => {
  test.each<[Record<string, unknown>, string[]]>([
    [{ from: 'pending/unpublished', to: 'approved/unpublished', hash: 'a'.repeat(64) }, ['Trạng thái: Chờ duyệt → Đã duyệt', `Mã nội dung: ${'a'.repeat(12)}…`]],
    [{ from: 'approved/unpublished', to: 'none/live' }, ['Trạng thái: Đã duyệt → Đã xuất bản']],
    [{ from: 'none/live', to: 'editing/live' }, ['Trạng thái: Đã xuất bản → Đã xuất bản · Đang biên tập']],
    [{ from: 'none/unpublished', to: 'draft/unpublished' }, ['Trạng thái: Chưa xuất bản → Bản nháp']],
    [{ from: 'none/live', to: 'none/withdrawn', reason: 'Sai số liệu.' }, ['Trạng thái: Đã xuất bản → Đã gỡ', 'Lý do: Sai số liệu.']],
    [{ from: 'editing/live', to: 'editing/live', before: PERSON }, ['Trước: Trần Thị Thử']],
    [{ attempted: 'article.approved', code: 'approve.own' }, ['Từ chối vì: Không được duyệt bài do mình viết hoặc sửa.']],
    [{ changed: { siteName: { before: 'Cũ', after: 'Mới' }, editorsMayPublish: { before: true, after: false } } }, ['Tên trang: Cũ → Mới', 'Biên tập viên được xuất bản: có → không']],
    [{ changed: { address: { before: '', after: '1 Đường Thử' } } }, ['Trụ sở: trống → 1 Đường Thử']],
    [{ due: '2026-11-24T01:00:00.000Z' }, ['Giờ hẹn: 24/11/2026 08:00']],
    [{ email: 'a@thu.invalid', role: 'approver' }, ['Thư điện tử: a@thu.invalid', 'Vai trò: Người duyệt']],
    [{ grants: [{ role: 'editor', sectionId: null }] }, ['Vai trò: Biên tập viên (tất cả chuyên mục)']],
    [{ format: 'csv', filters: { who: PERSON, address: '10.0.0.9', from: '2026-11-01', denied: true, action: 'article.approved' } }, [
      'Dạng tệp: CSV',
      'Lọc theo: Người làm: Trần Thị Thử, Địa chỉ mạng: 10.0.0.9, Từ ngày: 01/11/2026, Chỉ các lần bị từ chối: có, Việc: duyệt',
    ]],
    [{ from: '2026-03-01', to: '2026-03-31', articles: 3 }, ['Từ: 01/03/2026', 'Đến: 31/03/2026', 'Số bài: 3']],
    [{ changed: { lateAfterHours: { before: {}, after: { submitted: 24, pending: 8 } } } }, ['Hạn của từng bước (giờ): trống → Chờ biên tập: 24, Chờ duyệt: 8']],
    [{ changed: { proofSwitches: { before: {}, after: { telephone: false } } } }, ['Quy tắc soát lỗi: trống → Số điện thoại: không']],
    [{ letters: ['returned', 'deadline'] }, ['Thư: Bài bị trả lại, kèm lý do; Hạn nộp bài']],
    [{ letters: 4 }, ['Thư: 4']],
    [{ toId: PERSON, sectionIds: [], startsAt: '2026-11-24T01:00:00.000Z' }, ['Người được ủy quyền: Trần Thị Thử', 'Chuyên mục: tất cả chuyên mục', 'Từ lúc: 24/11/2026 08:00']],
    [{ how: 'telephone', onBehalfOf: PERSON, leader: 'Trần Thị Thử', scanFileId: PERSON }, ['Cách duyệt: duyệt qua điện thoại', 'Thay cho: Trần Thị Thử']],
    [{ before: [{ label: 'Tin tức', sectionId: PERSON, href: null }], after: [{ label: 'Liên hệ', sectionId: null, href: '/lien-he' }] }, ['Thay đổi: Tin tức → Liên hệ (/lien-he)']],
    [{ direction: 'up', past: 'Tin tức' }, ['Hướng: lên', 'Qua: Tin tức']],
    [{ articleId: PERSON, system: 'clock' }, []],
  ])('%j', (detail, lines) => expect(told(detail)).toEqual(lines))

  test('of an article that one may not see: where it stood, never a word of it', () => {
    const detail = { from: 'pending/unpublished', to: 'editing/unpublished', reason: 'Tên còn sai.', title: 'Tên', changed: { title: { before: 'a', after: 'b' } }, before: 'x', code: 'forbidden' }
    expect(told(detail, true)).toEqual(['Trạng thái: Chờ duyệt → Đang biên tập', 'Từ chối vì: Bạn không có quyền thực hiện thao tác này.'])
  })
})
