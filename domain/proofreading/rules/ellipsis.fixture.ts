import type { RuleCases } from '../cases/case'

export const ellipsisCases: RuleCases = {
  rule: 'ellipsis',
  faults: [
    { text: 'Trồng lúa, ngô, khoai⟦..⟧', fix: '...' },
    { text: 'Trồng lúa, ngô, khoai⟦....⟧ Nhà nào cũng đủ ăn.', fix: '...' },
    { text: 'Bà con kể⟦.....⟧', fix: '...' },
    { text: 'Còn nhiều việc⟦….⟧', fix: '…' },
    { text: 'nhà ở, nước sạch, v.v⟦..⟧', fix: '...' },
  ],
  clean: ['Lúa, ngô, khoai...', 'Lúa, ngô, khoai…', 'Họ và tên:..............', 'Kính trình./.', 'nhà ở, v.v.', 'v.v...', 'Mở ../anh/cau.jpg', '“Thế thì...”, ông nói.', 'Hôm nay, ngày.... tháng.... năm 2026', 'Số: ……/TB', 'ngày ..../..../2026'],
}
