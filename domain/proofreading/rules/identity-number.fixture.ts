import type { RuleCases } from '../cases/case'

// Invented numbers.
export const identityNumberCases: RuleCases = {
  rule: 'identity-number',
  faults: [
    { text: 'Ông Lò Văn Chẩn, số ⟦052085001234⟧, trú tại thôn Nà Hin.', fix: null },
    { text: 'CCCD ⟦052 085 001 234⟧ cấp năm 2021', fix: null },
    { text: 'số CMND: ⟦211234567⟧; giấy chứng minh nhân dân số ⟦211.234.568⟧', fix: null },
    { text: { cell: '⟦001099123456⟧' }, fix: null },
    { text: 'mang theo căn cước công dân số ⟦152085001234⟧', fix: null },
    { text: 'Mã số: ⟦211234569⟧', fix: null, missed: true },
  ],
  clean: [
    'Dự toán 120000000000 đồng, quyết toán 211234567 đồng.',
    'Thu 1.052.085.001.234 đồng; 052.085 hộ',
    'Nghị định số 42/2022/NĐ-CP; ngày 29/8/2023; năm 2024, 2025, 2026',
    'Cấp 15.230 căn cước công dân; đến 30/6 cấp xong 211.234 thẻ',
    'Làm căn cước cho người dân: 120 thẻ mỗi ngày',
  ],
}
