/** Who else is at an article, and which tab may write in it. */
export const presenceWords = {
  open: (names: string) => `Đang mở: ${names}`,
  and: ' và ',
  more: (n: number) => `${n} người khác`,
  editing: (name: string) => `${name} đang biên tập bài này.`,
  writing: (name: string) => `${name} đang viết`,
  reading: (name: string) => `${name} đang xem`,
  savedAgo: (name: string, ago: string) => `${name} đang viết, lưu lần cuối cách đây ${ago}.`,
  seconds: (n: number) => `${n} giây`,
  minutes: (n: number) => `${n} phút`,
  idle: (name: string) => `${name} đang mở bài, chưa lưu gì mới.`,
}

export const tabWords = {
  other: 'Bài đang mở ở thẻ khác',
  otherText: 'Thẻ này chỉ để xem, cho khỏi có hai bản khác nhau.',
  write: 'Viết ở đây',
  taken: 'Bài vừa được mở để viết ở thẻ khác',
  takenText: 'Thẻ này chỉ còn để xem.',
  takeFailed: 'Chưa chuyển được. Kiểm tra kết nối rồi thử lại.',
}
