import type { RuleCases } from '../cases/case'

export const tonePlacementCases: RuleCases = {
  rule: 'tone-placement',
  faults: [
    { text: ['Trung ương khóa XIII, khóa XII.', 'Nghị quyết ⟦khoá⟧ XI.'], fix: 'khóa' },
    { text: ['Nhà văn hoá mở cửa, sức khoẻ tốt.', 'Bà con góp ⟦hòa⟧ khí.'], fix: 'hoà' },
    { text: 'Tỉnh ủy, Huyện ủy họp; cấp ⟦uỷ⟧ cho ý kiến.', fix: 'ủy' },
    { text: 'Uỷ ban nhân dân; sức khoẻ; ⟦Ủy⟧ ban Kiểm tra.', fix: 'Uỷ' },
    { text: 'Vẻ đẹp hòa nhã, ⟦xoà⟧ bóng.', fix: 'xòa' },
    { text: 'Tỉnh ⟦uỷ⟧ họp.', fix: 'ủy', house: { uyPlacement: 'old' } },
    { text: 'Tỉnh ⟦ủy⟧ họp về hóa đơn, khóa sổ.', fix: 'uỷ', house: { uyPlacement: 'new' } },
    { text: [{ title: 'Sức khỏe là vàng' }, 'Giữ sức khỏe.', { picture: 'a', caption: 'Khám sức ⟦khoẻ⟧ tại trạm' }], fix: 'khỏe' },
    { text: ['Sức khỏe tốt, mùa hè đến.', '⟦Khoá⟧ học khai giảng.'], fix: 'Khóa', missed: true },
  ],
  clean: [
    'Tỉnh ủy, khóa XIII, hòa giải, sức khỏe.',
    'Tỉnh uỷ, khoá XIII, hoà giải, sức khoẻ.',
    'Quý I, món quà quý, quá trình, quẻ bói, hóa đơn.',
    'Bà Hoà, ông Thúy, tỉnh Khánh Hòa, chợ Hoà Bình họp về hóa đơn.',
    'Bảng ghi “Nhà văn hoá” đã cũ; nay là nhà văn hóa mới.',
    ['Sức khỏe là vốn quý.', { quotation: 'Giữ sức khoẻ để phụng sự Tổ quốc.' }],
    'thuở ấy, huơ tay, ngoáy, hoàn thành, toán, xoài, khuya, khóa',
    { clean: 'Tỉnh uỷ họp về hóa đơn, sức khỏe.', house: { uyPlacement: 'new' } },
    { clean: 'Thủy điện và Ủy ban', house: { uyPlacement: 'old' } },
    'UỶ BAN NHÂN DÂN TỈNH và Ủy ban nhân dân xã',
  ],
}
