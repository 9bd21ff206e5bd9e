/** The tabs beside an article's text. */
export const sideWords = {
  label: 'Quanh bài viết',
  tabs: {
    'thong-tin': 'Thông tin',
    'soat-loi': 'Soát lỗi',
    'binh-luan': 'Bình luận',
    'phien-ban': 'Phiên bản',
  },
  /** Told after a tab's name to those who listen. */
  count: (n: number) => `${n} mục`,
} as const
