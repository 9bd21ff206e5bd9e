import type { RuleCases } from '../cases/case'

const apart = (text: string) => text.normalize('NFD')

export const decomposedCases: RuleCases = {
  rule: 'decomposed',
  faults: [
    { text: `Hội nghị ⟦${apart('tổng')}⟧ ⟦${apart('kết')}⟧ năm`, fix: ['tổng', 'kết'] },
    { text: { title: `⟦${apart('Đảng')}⟧ bộ xã` }, fix: 'Đảng' },
    { text: { picture: 'a', caption: `Ảnh chụp ở ⟦${apart('Krông')}⟧ Pắc` }, fix: 'Krông' },
  ],
  clean: ['Hội nghị tổng kết năm', 'Đắk Lắk, Krông Pắc', 'cà phê, ghế đá'],
}
