export const contentWords = {
  /** Before the photographers' names in the byline. */
  photoBy: (names: string) => `Ảnh: ${names}`,
  /** What a screen reader calls the scrolling frame around a table. */
  table: (n: number) => `Bảng ${n}`,
}

/** What an article lacks before it may be sent to the editors, by code. */
export const missingWords = {
  'missing.title': 'Chưa có tiêu đề.',
  'missing.lead': 'Chưa có tóm tắt.',
  'missing.section': 'Chưa chọn chuyên mục chính.',
  'missing.body': 'Chưa có nội dung.',
  'missing.writer': 'Chưa ghi người viết.',
  'missing.caption': 'Ảnh chưa có chú thích.',
  'missing.alt': 'Ảnh chưa có mô tả.',
}

const fieldWords: Record<string, string> = {
  title: 'Tiêu đề',
  lead: 'Tóm tắt',
  body: 'Nội dung',
  section: 'Chuyên mục chính',
  other_sections: 'Chuyên mục khác',
  credits: 'Người viết và ảnh',
  source: 'Nguồn',
  genre: 'Thể loại',
  tags: 'Từ khóa',
}

const perField = Object.entries(fieldWords).flatMap(([field, words]) => [
  [`content.${field}.missing`, `${words}: còn thiếu.`],
  [`content.${field}.too_long`, `${words}: quá dài.`],
  [`content.${field}.invalid`, `${words}: không hợp lệ.`],
])

/** Why the content of an article was refused, by code (`parseContent`). */
export const contentErrors: Record<string, string> = {
  ...Object.fromEntries(perField),
  'content.invalid': 'Dữ liệu của bài không hợp lệ.',
  'content.body.too_deep': 'Nội dung: danh sách hoặc bảng lồng nhau quá nhiều lớp.',
  'content.body.too_many_nodes': 'Nội dung: quá dài.',
  'content.body.too_big': 'Nội dung: quá dài.',
  'content.body.node_not_allowed': 'Nội dung: có thành phần không được dùng hoặc đặt sai chỗ.',
  'content.body.mark_not_allowed': 'Nội dung: có kiểu chữ không được dùng.',
  'content.body.bad_link': 'Nội dung: có liên kết không được phép.',
  'content.body.bad_attributes': 'Nội dung: có thuộc tính không hợp lệ.',
  'content.body.bad_structure': 'Nội dung: cấu trúc không hợp lệ.',
}
