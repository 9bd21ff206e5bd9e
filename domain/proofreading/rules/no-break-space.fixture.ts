import type { RuleCases } from '../cases/case'

export const noBreakSpaceCases: RuleCases = {
  rule: 'no-break-space',
  faults: [
    { text: 'Đảng viên cần thấm nhuần⟦\u00a0⟧lời dạy của Bác.', fix: ' ' },
    { text: 'Sau đó,⟦\u00a0⟧đoàn đến thăm trạm y tế⟦\u202f⟧xã.', fix: ' ' },
    { text: 'Phong trào⟦\u00a0⟧“Dân vận khéo” lan rộng.', fix: ' ' },
  ],
  clean: ['Kho còn 20\u00a0tấn lúa.', 'Theo Điều\u00a05 của Quy chế.', 'Tăng 7,5\u00a0% so với cùng kỳ.', 'Dài 12\u202fkm.'],
}
