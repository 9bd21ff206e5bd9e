import type { ErrorWords } from './error-words'

/** Refusals of Word files, and of pictures in them. */
export const wordErrors: ErrorWords = {
  'word.empty': 'Tệp rỗng. Hãy chọn lại tệp Word.',
  'word.too_large': 'Tệp vượt quá 25 MB. Hãy giảm cỡ ảnh trong Word (Nén ảnh) rồi nhập lại.',
  'word.not_word': 'Tệp này không phải tệp Word (.docx). Hãy chọn tệp do Word lưu, có đuôi .docx.',
  'word.old_format': 'Tệp ở định dạng Word cũ (.doc, .rtf). Hãy mở bằng Word, chọn “Lưu thành”, kiểu “Word Document (.docx)”, rồi nhập tệp mới.',
  'word.encrypted': 'Tệp có mật khẩu nên không đọc được. Hãy mở bằng Word, bỏ mật khẩu, lưu lại rồi nhập.',
  'word.macros': 'Tệp có chứa macro nên không được nhận. Hãy lưu thành kiểu “Word Document (.docx)” không macro rồi nhập lại.',
  'word.damaged': 'Tệp bị hỏng hoặc chưa tải lên hết. Hãy mở thử bằng Word, lưu lại rồi nhập lần nữa.',
  'word.unsafe': 'Tệp có cấu trúc không an toàn nên không được nhận. Hãy mở bằng Word, lưu thành tệp mới rồi nhập lại.',
  'word.too_heavy': 'Tệp bung ra quá lớn hoặc quá phức tạp nên không đọc được. Hãy tách thành tệp nhỏ hơn.',
  'word.too_slow': 'Đọc tệp quá lâu nên đã dừng lại. Hãy tách thành tệp nhỏ hơn.',
  'word.too_long': 'Văn bản quá dài cho một bài viết. Hãy tách thành nhiều bài.',
  'word.no_text': 'Không tìm thấy chữ hay ảnh nào trong tệp.',
  'word.busy': 'Đang có quá nhiều tệp chờ đọc. Hãy thử lại sau ít phút.',
  'word.disk_full': 'Máy chủ hết chỗ lưu nên chưa nhận được tệp. Hãy báo quản trị viên.',
  'word.file_gone': 'Tệp này không còn được giữ. Hãy nhập lại tệp Word.',
  'word.picture_linked': 'ảnh nằm ngoài tệp Word (liên kết) nên không được lấy',
  'word.picture_missing': 'tệp Word không chứa ảnh này',
  'word.too_many_pictures': 'tệp có quá 200 ảnh',
  'word.picture_kind': 'không phải ảnh JPEG, PNG hay WebP (thường là hình vẽ EMF, WMF)',
}

/** Words of the import from Word. */
export const wordWords = {
  /** The heading above footnotes and endnotes at the end of a text. */
  notes: 'Chú thích',
}

/** The dialog that a Word file is imported with. */
export const wordImportWords = {
  button: 'Nhập từ Word',
  choose: 'Chọn tệp Word (.docx)',
  drop: 'Thả tệp Word vào đây để nhập',
  oneOnly: 'Mỗi lần chỉ nhập được một tệp Word. Hãy chọn một tệp.',
  title: 'Nhập từ Word',
  titleOf: (name: string) => `Nhập từ Word: ${name}`,
  sending: (name: string) => `Đang tải “${name}” lên`,
  percent: (n: number) => `${n}%`,
  reading: 'Đang đọc tệp Word…',
  stop: 'Dừng lại',
  failed: 'Chưa nhập được tệp này',
  unchanged: 'Bài đang viết không thay đổi.',
  offline: 'Không liên lạc được với máy chủ. Kiểm tra kết nối rồi thử lại.',
  other: 'Chọn tệp khác',
  again: 'Thử lại',
  close: 'Đóng',

  oldFonts: 'Phông chữ cũ',
  oldFontsWhy: (fonts: string) => `Tệp dùng phông ${fonts}, là phông trước Unicode. Nếu giữ nguyên, bạn đọc sẽ thấy chữ sai dấu.`,
  before: 'Trong tệp',
  after: 'Sau khi chuyển',
  convert: 'Chuyển sang Unicode',
  keep: 'Giữ nguyên chữ trong tệp',

  proposals: 'Lấy từ đầu và cuối văn bản',
  proposalsHint: 'Ô nào được chọn thì dòng ấy vào đúng mục của bài và không còn trong nội dung.',
  takeTitle: 'Tiêu đề',
  takeLead: 'Tóm tắt (sapo)',
  takeCredits: 'Tác giả',
  takeSource: 'Nguồn',
  instead: (what: string, there: string) => `${what} (thay “${there}”)`,
  newTitle: 'Tiêu đề lấy từ tệp',
  newLead: 'Tóm tắt lấy từ tệp',
  newName: (role: string, n: number) => `${role} ${n}, lấy từ tệp`,
  newOffice: (n: number) => `Cơ quan ${n}, lấy từ tệp`,
  newSource: 'Nguồn lấy từ tệp',
  captions: (n: number) => `Lấy dòng ngắn dưới ảnh làm chú thích ảnh (${n} ảnh)`,

  where: 'Đặt nội dung vào đâu',
  replace: 'Thay nội dung đang có',
  insert: 'Chèn vào chỗ con trỏ',
  replaceHint: 'Nội dung đang có sẽ được thay cả. Bấm Hoàn tác (Ctrl+Z) để lấy lại.',

  preview: 'Xem trước nội dung như bạn đọc sẽ thấy',
  accept: 'Nhập vào bài',
  accepting: 'Đang nhập…',
  done: 'Đã nhập tệp Word vào bài.',
  undo: 'Hoàn tác nhập',
  bodyUndone: 'Nội dung nhập từ Word đã được hoàn tác. Tiêu đề, tóm tắt, tác giả, nguồn vẫn lấy từ tệp.',
  undoFields: 'Hoàn tác cả các mục này',
  notWritable: 'Lúc này không sửa được bài nên chưa nhập được. Hãy đóng lại rồi thử sau.',
  noFit: 'Nội dung của tệp không đặt được vào chỗ con trỏ. Hãy đặt con trỏ ra ngoài bảng hoặc danh sách rồi nhập lại.',
}

/** What a Word file held besides its text. */
export const wordReportWords = {
  heading: 'Trong tệp còn có',
  inserted: (n: number) => `${n} chỗ chèn thêm đang theo dõi: đã lấy vào bài như chữ thường.`,
  deleted: (n: number) => `${n} chỗ đã xóa đang theo dõi: không lấy vào bài.`,
  moved: (n: number) => `${n} đoạn đã chuyển chỗ đang theo dõi: lấy ở chỗ mới.`,
  formatted: (n: number) => `${n} chỗ đổi kiểu chữ đang theo dõi: lấy kiểu mới.`,
  comments: (n: number) => `${n} nhận xét (comment): không lấy vào bài.`,
  hidden: (n: number) => `${n} chỗ chữ ẩn: không lấy vào bài.`,
  headers: (n: number) => `Chữ ở ${n} đầu trang, chân trang: không lấy vào bài.`,
  objects: (n: number) => `${n} biểu đồ, hình vẽ hoặc công thức: không lấy hình vào bài.`,
  contents: (n: number) => `${n} mục lục do Word tự lập: không lấy vào bài.`,
  pictures: (n: number) => `${n} ảnh không lấy được:`,
  picture: (name: string, why: string) => `${name || 'Ảnh không tên'}: ${why}`,
  details: (n: number) => `Xem ${n} chỗ`,
  kinds: {
    inserted: 'Chèn thêm', deleted: 'Đã xóa', moved: 'Chuyển chỗ', comment: 'Nhận xét', hidden: 'Chữ ẩn', header: 'Đầu, chân trang',
  },
  by: (author: string, time: string) => [author, time].filter((part) => part !== '').join(', '),
  mustCheck: 'Hãy đối chiếu với tệp Word trước khi gửi bài.',
}

/** The Word files that stay with an article. */
export const wordFileWords = {
  heading: 'Tệp Word gốc',
  hint: 'Chỉ người làm bài này tải được.',
  sent: (by: string, time: string, size: string) => `${by} nhập ${time}, ${size}`,
  kilobytes: (n: number) => `${n.toLocaleString('vi-VN')} KB`,
  megabytes: (n: number) => `${n.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`,
  download: (name: string) => `Tải tệp “${name}”`,
  converted: 'Đã chuyển phông cũ sang Unicode.',
  kept: 'Giữ nguyên chữ của phông cũ.',
  silent: 'Không có sửa đổi theo dõi, nhận xét hay phần bị bỏ lại.',
  checkedBy: (name: string, time: string) => `${name} đã kiểm tra ${time}.`,
  report: 'Báo cáo khi nhập',
  notice: (name: string) => `Tệp Word “${name}” có sửa đổi theo dõi, nhận xét hoặc chữ ẩn`,
  check: 'Đã kiểm tra',
}
