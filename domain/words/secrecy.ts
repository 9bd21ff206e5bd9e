import type { ErrorWords } from './error-words'

/** Passages that bear a secrecy mark: asking for them and deciding about them. */
export const secrecyWords = {
  stop: 'Bài có dấu chỉ độ mật, chưa gửi được:',
  ask: 'Xin người duyệt cho phép',
  asking: 'Đang gửi…',
  askExplain: 'Chỉ đoạn này và tiêu đề bài được gửi cho người duyệt của chuyên mục; bản nháp thì không.',
  asked: 'Đã xin phép, đang chờ người duyệt trả lời.',
  refused: (name: string) => `${name} không cho phép đăng đoạn này.`,
  allowed: (name: string) => `${name} cho phép đăng đoạn này.`,
  reason: 'Lý do:',
  allow: 'Cho phép đăng đoạn này',
  allowTitle: 'Cho phép đăng đoạn có dấu chỉ độ mật?',
  allowText: 'Chỉ cho phép đúng đoạn dưới đây. Sửa đoạn thì phải cho phép lại. Tên bạn và lý do được ghi vào nhật ký.',
  takeBack: 'Rút lại cho phép',
  takeBackTitle: 'Rút lại việc cho phép đăng đoạn này?',
  takeBackText: 'Từ lúc này bài có đoạn dưới đây lại không gửi, duyệt, xuất bản được, kể cả theo giờ đã hẹn. Tên bạn và lý do được ghi vào nhật ký.',
  takeBackHint: 'Người viết và biên tập viên đọc nguyên văn lý do này.',
  takenBack: 'Đã rút lại và báo cho người viết.',
  refuse: 'Không cho phép',
  reasonField: 'Lý do',
  reasonHint: 'Ví dụ: văn bản đã được giải mật theo quyết định nào. Người viết đọc nguyên văn lý do này.',
  fieldReason: 'Nhập lý do.',
  pageTitle: 'Đoạn có dấu chỉ độ mật',
  pageIntro: 'Người viết xin phép đăng đoạn này. Bạn chỉ thấy đoạn được hỏi, không thấy bản nháp.',
  ofArticle: 'Trong bài',
  askedBy: (name: string, when: string) => `${name} xin phép lúc ${when}`,
  passage: 'Đoạn được hỏi',
  decided: 'Đã ghi ý kiến của bạn và báo cho người viết.',
  noTitle: 'Bài chưa có tiêu đề',
  own: 'Không tự cho phép bài do mình viết.',
}

export const secrecyErrors: ErrorWords = {
  'article.secrecy': ({ found, where }) =>
    `${where} có dấu chỉ độ mật “${found}”. Xóa dấu này, hoặc xin người duyệt cho phép ở thẻ Soát lỗi.`,
  'secrecy.gone': 'Đoạn này vừa được sửa hoặc không còn trong bài. Lưu bài rồi thử lại.',
  'secrecy.own': 'Không tự cho phép đăng đoạn có dấu chỉ độ mật trong bài do mình viết.',
  'secrecy.decided': 'Đoạn này đã có ý kiến của người duyệt. Tải lại trang để xem.',
  'secrecy.not_allowed': 'Đoạn này hiện không được ai cho phép đăng, không có gì để rút lại.',
  'secrecy.published': 'Đoạn này đã lên trang. Nếu không được đăng, hãy gỡ bài.',
  'secrecy.no_approver': 'Chuyên mục chưa có người duyệt nào khác để xin phép. Báo quản trị viên.',
  'secrecy.reason_required': 'Nhập lý do.',
}

/** Where a marked passage stands, as its sentence begins. */
export const secrecyPlaces = {
  title: 'Tiêu đề',
  lead: 'Tóm tắt',
  paragraph: 'Nội dung',
  heading: 'Nội dung',
  caption: 'Chú thích ảnh',
  alt: 'Mô tả ảnh',
}
