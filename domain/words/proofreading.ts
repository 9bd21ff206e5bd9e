import type { RuleId } from '@/domain/proofreading/rule-id'

/** What each rule is called, and what it looks at. */
export const ruleWords: Record<RuleId, { name: string; explain: string }> = {
  secrecy: {
    name: 'Dấu chỉ độ mật',
    explain: 'Dòng chỉ ghi MẬT, TỐI MẬT, TUYỆT MẬT, hoặc ghi sau “Độ mật:”; dòng “lưu hành nội bộ”.',
  },
  'identity-number': {
    name: 'Số căn cước',
    explain: 'Số căn cước công dân 12 chữ số; số chứng minh nhân dân 9 chữ số.',
  },
  'bank-account': { name: 'Số tài khoản', explain: 'Dãy số đứng sau “số tài khoản”, “STK”.' },
  telephone: { name: 'Số điện thoại', explain: 'Số di động, số cố định, số tổng đài.' },
  'same-picture': { name: 'Ảnh lặp lại', explain: 'Một ảnh có mặt hai lần trong bài.' },
  'heading-level': {
    name: 'Nhảy cấp tiêu đề',
    explain: 'Tiêu đề mục nhỏ đứng trước khi có tiêu đề mục nào.',
  },
  'blank-paragraph': { name: 'Đoạn trống', explain: 'Đoạn chỉ có khoảng trắng.' },
  'document-number': {
    name: 'Số, ký hiệu văn bản',
    explain: 'Số văn bản viết sai dạng, như 25/NQ-TW, NQ25/TW, 25 -NQ/TW, 42/NĐ-CP.',
  },
  date: { name: 'Ngày không có thật', explain: 'Ngày, tháng không có trong lịch, như 31/4 hoặc tháng 13.' },
  weekday: { name: 'Thứ không khớp ngày', explain: 'Thứ trong tuần không đúng với ngày, tháng, năm đi kèm.' },
  term: { name: 'Cách gọi của cơ quan', explain: 'Danh mục tên gọi, chức danh do cơ quan lập, theo thời hạn.' },
  decomposed: { name: 'Chữ có dấu rời', explain: 'Chữ có dấu tách rời, tìm kiếm không ra.' },
  syllable: { name: 'Âm tiết lạ', explain: 'Chữ không thể có trong tiếng Việt, thường do gõ sót hoặc gõ sai dấu.' },
  'tone-placement': {
    name: 'Vị trí dấu thanh',
    explain: 'Lẫn hai kiểu đặt dấu (hòa, hoà) trong một bài; đề xuất theo kiểu dùng nhiều hơn.',
  },
  pairs: { name: 'Thiếu dấu đóng, mở', explain: 'Ngoặc kép, ngoặc đơn, ngoặc vuông có mở mà không đóng hoặc ngược lại.' },
  'straight-quotes': { name: 'Ngoặc kép thẳng', explain: 'Dấu " thay cho “ và ”.' },
  ellipsis: { name: 'Dấu chấm lửng', explain: 'Dấu chấm lửng có hai hoặc bốn chấm.' },
  'missing-space': { name: 'Thiếu khoảng trắng', explain: 'Thiếu khoảng trắng sau dấu ngoặc đóng, phẩy, chấm phẩy, chấm.' },
  hyphen: { name: 'Gạch nối', explain: 'Gạch nối chỉ có khoảng trắng ở một bên.' },
  blanks: { name: 'Khoảng trắng thừa', explain: 'Từ hai khoảng trắng liền nhau trở lên.' },
  'no-break-space': { name: 'Khoảng trắng không ngắt', explain: 'Khoảng trắng không ngắt đứng một mình giữa hai từ.' },
}

/** What is said of one finding. */
export const foundWords = {
  secrecy: 'Bài có dấu chỉ độ mật. Xóa dòng này, hoặc báo người duyệt nếu bài được phép đăng.',
  internal: 'Bài ghi “lưu hành nội bộ”. Xóa dòng này, hoặc báo người duyệt nếu bài được phép đăng.',
  identityNumber: 'Có số căn cước hoặc chứng minh nhân dân. Nên xóa trước khi đăng.',
  bankAccount: 'Có số tài khoản. Chỉ để lại nếu được phép công khai.',
  telephone: 'Có số điện thoại. Chỉ để lại nếu là số liên hệ công khai.',
  samePicture: 'Ảnh này đã có ở phía trên.',
  headingLevel: 'Tiêu đề mục nhỏ phải nằm dưới một tiêu đề mục. Đổi thành “Tiêu đề mục”.',
  blankParagraph: 'Đoạn này chỉ có khoảng trắng.',
  numberForm: (right: string) => `Số văn bản viết sai dạng. Đề xuất: ${right}.`,
  numberWithoutYear: 'Số của nghị định, thông tư phải có năm ban hành.',
  numberWithYear: (right: string) => `Số văn bản của Đảng không ghi năm. Đề xuất: ${right}.`,
  noSuchDay: (found: string) => `Không có ngày ${found}.`,
  noSuchMonth: (found: string) => `Không có tháng ${found}.`,
  weekday: (day: string, right: string) => `Ngày ${day} là ${right}.`,
  term: (right: string, note: string) => `Cơ quan thống nhất viết “${right}”${note ? ` (${note})` : ''}.`,
  decomposed: 'Dấu tách rời khỏi chữ. Nên gõ lại thành chữ có dấu liền.',
  syllable: (found: string) => `“${found}” không phải là một âm tiết tiếng Việt.`,
  syllableMended: (found: string, right: string) => `“${found}” không phải là một âm tiết tiếng Việt. Đề xuất: “${right}”.`,
  tonePlacement: (right: string) => `Bài dùng lẫn hai kiểu đặt dấu. Đề xuất: “${right}”.`,
  toneOfHouse: (right: string) => `Cơ quan thống nhất viết “${right}”.`,
  notClosed: (sign: string) => `Dấu ${sign} mở mà không đóng.`,
  notOpened: (sign: string) => `Dấu ${sign} đóng mà không mở.`,
  straightQuote: (right: string) => `Dùng ngoặc kép ${right}.`,
  ellipsis: 'Dấu chấm lửng có ba chấm.',
  missingSpace: (sign: string) => `Thiếu khoảng trắng sau dấu “${sign}”.`,
  hyphen: 'Gạch nối chỉ có khoảng trắng ở một bên.',
  blanks: 'Có khoảng trắng thừa.',
  noBreakSpace: 'Khoảng trắng không ngắt giữa hai từ. Thay bằng khoảng trắng thường.',
}
