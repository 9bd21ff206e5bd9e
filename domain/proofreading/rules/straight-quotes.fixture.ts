import type { RuleCases } from '../cases/case'

export const straightQuotesCases: RuleCases = {
  rule: 'straight-quotes',
  faults: [
    { text: 'phong trào ⟦"⟧Dân vận khéo⟦"⟧', fix: ['“', '”'] },
    { text: '⟦"⟧Học Bác⟦"⟧, ⟦"⟧làm theo Bác⟦"⟧.', fix: ['“', '”', '“', '”'] },
    { text: '(⟦"⟧Tủ sách làng⟦"⟧)', fix: ['“', '”'] },
    { text: 'Khẩu hiệu: ⟦"⟧Năm 2024⟦"⟧.', fix: ['“', '”'] },
    { text: 'Mô hình “Camera an ninh⟦"⟧ ở xã', fix: '”' },
  ],
  clean: ['phong trào “Dân vận khéo”', 'Màn hình 42" đặt ở hội trường', 'Tọa độ 13°45\'30" bắc', 'H’Nga và H\'Hen'],
}
