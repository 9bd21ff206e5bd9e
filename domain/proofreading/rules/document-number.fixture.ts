import type { RuleCases } from '../cases/case'

export const documentNumberCases: RuleCases = {
  rule: 'document-number',
  faults: [
    { text: 'Nghị quyết số ⟦25/NQ-TW⟧ của Trung ương', fix: '25-NQ/TW' },
    { text: 'Nghị quyết ⟦NQ25/TW⟧ và ⟦NQ 19-TU⟧', fix: ['25-NQ/TW', '19-NQ/TU'] },
    { text: 'số ⟦25 -NQ/TW⟧, ⟦17- CTr/TU⟧, ⟦218 - QĐ/TW⟧, ⟦12-KH /ĐU⟧', fix: ['25-NQ/TW', '17-CTr/TU', '218-QĐ/TW', '12-KH/ĐU'] },
    { text: 'số ⟦25–NQ/TW⟧ và ⟦25-NQ-TW⟧ và ⟦25/NQ/TW⟧', fix: '25-NQ/TW' },
    { text: 'số ⟦25-NQ/TW/2013⟧, ⟦25/2013/NQ-TW⟧', fix: '25-NQ/TW' },
    { text: 'số ⟦25-nq/tw⟧', fix: '25-NQ/TW' },
    { text: 'Quyết định số ⟦1234-QĐ/UBND⟧ và ⟦1234/ QĐ-UBND⟧', fix: '1234/QĐ-UBND' },
    { text: 'Nghị định số ⟦42/2022/NĐ/CP⟧, ⟦42-2022-NĐ-CP⟧', fix: '42/2022/NĐ-CP' },
    { text: 'Nghị định số ⟦42/NĐ-CP⟧ của Chính phủ', fix: null },
    { text: 'Nghị định số ⟦42/NĐ-CP⟧ ngày 24/6/2022 và Thông tư ⟦08/TT-BTC⟧ năm 2021', fix: ['42/2022/NĐ-CP', '08/2021/TT-BTC'] },
    { text: 'Hướng dẫn số ⟦09/HD-BTGTU⟧ và ⟦03/BC-UBKTTU⟧', fix: ['09-HD/BTGTU', '03-BC/UBKTTU'] },
    { text: 'Nghị quyết ⟦25NQ/TW⟧', fix: '25-NQ/TW', missed: true },
  ],
  clean: [
    'Nghị quyết số 25-NQ/TW, Chương trình hành động số 17-CTr/TU, Quyết định số 218-QĐ/TW',
    'Nghị định số 42/2022/NĐ-CP, Thông tư số 26/2020/TT-BTTTT, Quyết định số 1234/QĐ-UBND, Chỉ thị số 05/CT-TTg',
    'Luật số 31/2024/QH15; Thông tư liên tịch số 01/2016/TTLT-BNV-BTC; Công văn số 512/UBND-NC',
    'Nghị định số 36-CP ngày 29/5/1995; Nghị định số 12/NĐ-CP ngày 5/3/1996',
    'Nghị quyết số 15/NQ-HĐND và Nghị quyết số 15/2023/NQ-HĐND',
    'số 05-NQ/ĐH, số 10-QĐi/BTCTW, số 25-NQ/TƯ, số 17-CTR/TU',
    'giai đoạn 2021-2025, đạt 25/30 tiêu chí, khóa XI, TW và TU',
    'Thông báo số 88/TB-VP và Tờ trình số 12/TTr-SNV',
    'Quyết định số 12-QĐ/BTC của Ban Tổ chức; Quyết định số 3712/QĐ-BTC',
    'https://vidu.vn/25/NQ-TW',
  ],
}
