import type { Count, CountedChange, CountedThing } from '@/domain/content/compare/summary'
import type { FieldChange, FormChange, TextKind } from '@/domain/content/compare/comparison'

const fieldNames: Record<FieldChange['field'], string> = {
  title: 'Tiêu đề',
  lead: 'Tóm tắt',
  sectionId: 'Chuyên mục chính',
  otherSectionIds: 'Chuyên mục khác',
  credits: 'Tác giả, bút danh',
  source: 'Nguồn',
  genre: 'Thể loại',
  tags: 'Từ khóa',
}

const things: Record<CountedThing, string> = {
  paragraph: 'đoạn',
  item: 'mục danh sách',
  list: 'danh sách',
  table: 'bảng',
  row: 'hàng bảng',
  cell: 'ô bảng',
  figure: 'ảnh',
  caption: 'chú thích ảnh',
  alt: 'mô tả ảnh',
}

const changes: Record<CountedChange, string> = {
  changed: 'sửa',
  added: 'thêm',
  removed: 'bỏ',
  restyled: 'đổi kiểu',
  moved: 'chuyển chỗ',
}

const kinds: Record<TextKind, string> = { paragraph: 'đoạn văn', heading2: 'tiêu đề mục', heading3: 'tiêu đề mục nhỏ' }
const aligns: Record<string, string> = { left: 'căn trái', center: 'căn giữa', right: 'căn phải', justify: 'căn đều' }

/** A change of form in words: `in đậm`, `bỏ liên kết`. */
export function formWords(change: FormChange): string {
  switch (change.what) {
    case 'bold':
      return change.on ? 'in đậm' : 'bỏ in đậm'
    case 'italic':
      return change.on ? 'in nghiêng' : 'bỏ in nghiêng'
    case 'underline':
      return change.on ? 'gạch chân' : 'bỏ gạch chân'
    case 'link':
      if (change.to === null) return 'bỏ liên kết'
      return change.from === null ? `gắn liên kết đến ${change.to}` : `đổi liên kết thành ${change.to}`
    case 'align':
      return change.to === null ? 'bỏ căn lề riêng' : (aligns[change.to] ?? change.to)
    case 'kind':
      return `${kinds[change.from]} thành ${kinds[change.to]}`
    case 'list':
      return change.to === 'orderedList' ? 'danh sách thành danh sách số' : 'danh sách số thành danh sách'
    case 'start':
      return `danh sách bắt đầu từ số ${change.to}`
  }
}

/** What differs, in one line: `Tiêu đề sửa; 3 đoạn sửa, 1 đoạn thêm`. */
export function summaryWords(fields: FieldChange['field'][], counts: Count[]): string {
  const body = counts.map(({ thing, change, count }) => `${count} ${things[thing]} ${changes[change]}`)
  const named = fields.map((field) => `${fieldNames[field]} sửa`)
  return [...named, body.join(', ')].filter(Boolean).join('; ')
}

export const compareWords = {
  fields: fieldNames,
  same: 'Hai bản giống hệt nhau.',
  label: 'So sánh hai bản',
  /** Before and after what differs, for those who listen. */
  added: 'thêm',
  removed: 'bỏ',
  end: 'hết',
  addedBlock: 'Thêm',
  removedBlock: 'Bỏ',
  changedBlock: 'Sửa',
  restyled: (changes: string) => `đổi kiểu: ${changes}`,
  movedHere: 'Chuyển đến đây',
  movedAway: 'Đã chuyển khỏi chỗ này',
  blankParagraph: '(đoạn trống)',
  onlyBlanks: (n: number) => (n === 1 ? '1 khoảng trắng' : `${n} khoảng trắng`),
  unchanged: (n: number) => `… ${n} đoạn không đổi`,
  foldAgain: (n: number) => `Thu gọn ${n} đoạn không đổi`,
  previous: 'Khác biệt trước',
  next: 'Khác biệt sau',
  place: (n: number, of: number) => `Khác biệt ${n} trên ${of}`,
  count: (n: number) => `${n} chỗ khác`,
  keys: 'Phím n và p, hoặc F7 và Shift+F7.',
  legend: (before: string, after: string) => `Gạch ngang: có trong “${before}”. Gạch chân: có trong “${after}”.`,
  otherPicture: { removed: 'Ảnh bỏ', added: 'Ảnh thay' },
  caption: 'Chú thích ảnh',
  alt: 'Mô tả ảnh',
  noText: '(không có)',
  decorative: { on: 'Đặt là ảnh trang trí', off: 'Không còn là ảnh trang trí' },
  table: 'Bảng có thay đổi',
  unknownSection: 'chuyên mục khác',
  untitled: 'Bài chưa có tiêu đề',
}

export const mergeWords = {
  intro: 'Mỗi chỗ khác nhau, chọn lấy bản nào. Chưa bấm “Ghép lại” thì chưa có gì đổi.',
  allMine: 'Lấy hết của tôi',
  allTheirs: (name: string) => `Lấy hết của ${name}`,
  mine: 'Của tôi',
  theirs: (name: string) => `Của ${name}`,
  both: 'Lấy cả hai',
  byPlace: 'Chọn từng chỗ trong đoạn',
  placeIn: (n: number) => `Chỗ ${n} trong đoạn`,
  legend: (name: string) => `Gạch ngang: chỉ bản của tôi có. Gạch chân: chỉ ${name} có.`,
  onlyMine: 'Chỉ bản của tôi có',
  onlyTheirs: (name: string) => `Chỉ ${name} có`,
  choose: (n: number, of: number) => `Chỗ ${n} trên ${of}: lấy bản nào?`,
  tally: (mine: number, theirs: number, both: number, name: string) =>
    [`${mine} chỗ của tôi`, `${theirs} chỗ của ${name}`, both > 0 ? `${both} chỗ lấy của cả hai` : ''].filter(Boolean).join(', '),
  preview: 'Xem bản ghép',
  backToChoices: 'Về chọn từng chỗ',
  previewTitle: 'Bản ghép sẽ là',
  done: 'Ghép lại',
  cancel: 'Hủy',
  tooMuch: 'Ghép như vậy thì bài quá dài. Hãy bỏ bớt chỗ lấy cả hai.',
}
