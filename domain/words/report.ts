import { genreWords } from './genres'

const number = (value: number) => value.toFixed(1).replace('.', ',')

export const reportWords = {
  title: 'Báo cáo',
  everywhere: 'Số liệu của mọi chuyên mục.',
  ownSections: 'Số liệu của các chuyên mục bạn phụ trách.',
  usual: 'Khoảng thời gian hay dùng',
  usualNames: { month: 'Tháng này', lastMonth: 'Tháng trước', quarter: 'Quý này', year: 'Năm nay' },
  cut: (from: string, to: string) => `Báo cáo dài nhất một năm. Đang xem từ ${from} đến ${to}.`,
  periodName: 'Khoảng thời gian',
  from: 'Từ ngày',
  to: 'Đến ngày',
  show: 'Xem',
  download: 'Tải tệp XLSX',
  period: (from: string, to: string) => `Từ ${from} đến ${to}`,
  published: 'Bài lên trang lần đầu',
  withdrawn: 'Trong đó đã gỡ',
  wholeWay: 'Từ bản nháp đến khi lên trang (trung vị)',
  wholeWayMedian: 'Từ bản nháp đến khi lên trang, trung vị (giờ)',
  wholeWayMean: 'Từ bản nháp đến khi lên trang, trung bình (giờ)',
  returns: 'Lượt trả lại',
  chart: { day: 'Số bài lên trang theo ngày', month: 'Số bài lên trang theo tháng' },
  chartText: (unit: 'day' | 'month', most: number, total: number) => `Tổng ${total} bài; ${unit === 'day' ? 'ngày' : 'tháng'} nhiều nhất ${most} bài.`,
  figures: { day: 'Xem số liệu từng ngày', month: 'Xem số liệu từng tháng' },
  bar: (day: string, count: number) => `${day}: ${count} bài`,
  bySection: 'Theo chuyên mục',
  byWriter: 'Theo người viết',
  byWriterHint: 'Bài có nhiều người viết được tính cho từng người.',
  byOffice: 'Theo cơ quan',
  byGenre: 'Theo thể loại',
  steps: 'Thời gian ở từng bước',
  returnsTitle: 'Trả lại',
  toWriter: 'Trả lại người viết',
  toEditor: 'Trả lại biên tập viên',
  returnedArticles: 'Số bài bị trả lại',
  name: 'Tên',
  office: 'Cơ quan',
  count: 'Số bài',
  step: 'Bước',
  times: 'Số lượt',
  mean: 'Trung bình (giờ)',
  median: 'Trung vị (giờ)',
  day: 'Ngày',
  figure: 'Chỉ số',
  value: 'Giá trị',
  more: (n: number) => `Còn ${n} dòng nữa, có đủ trong tệp XLSX.`,
  stepsHint: 'Tính trên các bài lên trang lần đầu trong khoảng này, theo từng lượt.',
  nothing: 'Không có bài nào trong khoảng này.',
  noSection: 'Không có chuyên mục',
  noGenre: 'Chưa chọn thể loại',
  overview: 'Tổng hợp',
  hours: (hours: number) => (hours < 48 ? `${number(hours)} giờ` : `${number(hours / 24)} ngày`),
  plainHours: number,
  fileName: (from: string, to: string) => `bao-cao-${from}-${to}.xlsx`,
}

/** A genre as people read it, by its key; what is no known key stands as it is. */
export function genreName(key: string): string {
  if (key === '') return reportWords.noGenre
  return (genreWords as Record<string, string>)[key] ?? key
}

export const reportStepWords = {
  draft: 'Bản nháp',
  submitted: 'Chờ biên tập',
  editing: 'Đang biên tập',
  pending: 'Chờ duyệt',
  approved: 'Đã duyệt',
  scheduled: 'Đã hẹn giờ, chờ đến giờ',
}
