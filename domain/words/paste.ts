/** Words of pasting from Word, LibreOffice, Google Docs. */
export const pasteWords = {
  /** The heading over the notes at the end of a pasted text. */
  footnotes: 'Chú thích',
  pictureName: (n: number) => `Ảnh ${n} trong phần vừa dán`,

  legacyTitle: 'Chữ vừa dán dùng phông cũ',
  legacyWhy: (fonts: string) =>
    `Phông ${fonts} là phông trước Unicode. Nếu giữ nguyên, bạn đọc sẽ thấy chữ sai dấu. Hãy xem vài dòng dưới đây rồi chọn.`,
  legacyBefore: 'Đang là',
  legacyAfter: 'Sau khi chuyển',
  convert: 'Chuyển sang Unicode',
  keep: 'Giữ nguyên',

  reportTitle: 'Đã dán. Có chỗ cần biết:',
  comments: (n: number) => `Bỏ lại ${n} bình luận của Word.`,
  deletions: (n: number, first: string) =>
    n === 1
      ? `Bỏ lại chữ mà người sửa đã xóa (theo dõi thay đổi): “${first}”.`
      : `Bỏ lại ${n} chỗ mà người sửa đã xóa (theo dõi thay đổi), chỗ đầu là “${first}”.`,
  insertions: (n: number) => `${n} chỗ chèn thêm chưa được chấp nhận trong Word (theo dõi thay đổi) nay đã nằm trong bài. Hãy đọc lại.`,
  hidden: (n: number) => `Bỏ lại ${n} chỗ chữ ẩn.`,
  remotePictures: (n: number) => `Không lấy được ${n} ảnh nằm trên mạng. Hãy nhập từ Word hoặc kéo ảnh vào bài.`,
  missingPictures: (n: number) => `Không lấy được ${n} ảnh từ bộ nhớ tạm. Hãy nhập từ Word hoặc kéo ảnh vào bài.`,
  drawings: (n: number) => `Bỏ lại ${n} hình vẽ của Word (đường kẻ, khung, biểu đồ). Nếu cần, hãy chụp lại thành ảnh rồi kéo vào bài.`,
  letteredLists: 'Danh sách đánh chữ (a, b, c hoặc i, ii, iii) nay đánh số 1, 2, 3. Hãy xem lại chỗ nào trong bài nhắc đến các chữ ấy.',
  captions: (n: number) => `${n} dòng ngắn dưới ảnh đã đưa vào ô chú thích ảnh. Hãy xem lại.`,
  dismiss: 'Ẩn thông báo',

  refused: {
    too_big: 'Phần dán quá lớn nên chưa đưa vào bài. Hãy dán từng phần, hoặc dùng “Nhập từ Word”.',
    too_complex: 'Phần dán quá phức tạp nên chưa đưa vào bài. Hãy dán không định dạng (Ctrl+Shift+V), hoặc dùng “Nhập từ Word”.',
    no_reader: 'Mất kết nối nên chỉ dán được chữ, không kèm định dạng và ảnh. Có kết nối lại, hãy dán lần nữa nếu cần.',
  },
}
