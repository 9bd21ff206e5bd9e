const number = new Intl.NumberFormat('vi-VN')

/** What the import says on the terminal. */
export const importWords = {
  usage: 'Cách dùng: npm run import -- TỆP.jsonl …',
  noFile: (file: string) => `Không đọc được tệp ${file}.`,
  badLine: (file: string, line: number, reason: string) => `${file}, dòng ${line}: ${reason}`,
  progress: (file: string, lines: number) => `${file}: đã đọc ${number.format(lines)} dòng…`,
  stopped: 'Đã dừng nhập giữa chừng: các dòng trước đã vào, chạy lại sẽ nhập tiếp.',
  summary: (added: number, known: number, bad: number) =>
    `Đã nhập ${number.format(added)} bài; ${number.format(known)} bài đã có từ trước nên bỏ qua; ${number.format(bad)} dòng lỗi.`,

  notUtf8: 'không phải văn bản UTF-8.',
  tooLong: (megabytes: number) => `dài quá ${megabytes} MB.`,
  notJson: 'không phải JSON.',
  notObject: 'phải là một đối tượng JSON.',
  missing: (field: string) => `thiếu "${field}".`,
  invalid: (field: string) => `"${field}" không hợp lệ.`,
  blank: (field: string) => `"${field}" để trống.`,
  oneBody: 'phải có đúng một trong hai: "paragraphs" hoặc "html".',
  noBody: 'bài không có nội dung.',
  unknownSection: (name: string) => `không có chuyên mục "${name}".`,
  tooDeep: '"html" lồng quá nhiều lớp.',
  outside: (file: string) => `ảnh "${file}" nằm ngoài thư mục của tệp nhập.`,
  noPicture: (file: string) => `không có tệp ảnh "${file}".`,
  picture: (file: string, reason: string) => `ảnh "${file}": ${reason}`,
}
