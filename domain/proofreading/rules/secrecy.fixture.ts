import type { RuleCases } from '../cases/case'

export const secrecyCases: RuleCases = {
  rule: 'secrecy',
  faults: [
    { text: ['⟦MẬT⟧', 'Nội dung báo cáo.'], fix: null },
    { text: [{ cell: '⟦TỐI MẬT⟧' }, { cell: '⟦TUYỆT MẬT⟧' }], fix: null },
    { text: 'Số: 15\nĐộ mật: ⟦MẬT⟧\nNgày 5/3', fix: null },
    { text: 'Báo cáo này có độ mật: ⟦TỐI MẬT⟧, do Ban lưu.', fix: null },
    { text: 'Độ mật: ⟦Tối mật⟧', fix: null },
    { text: '[⟦MẬT⟧]', fix: null },
    { text: '⟦M Ậ T⟧', fix: null },
    { text: ['(⟦Lưu hành nội bộ⟧)', 'Nội dung.'], fix: null },
    { text: '⟦TÀI LIỆU LƯU HÀNH NỘI BỘ⟧', fix: null },
    { text: 'Tài liệu sinh hoạt chi bộ: ⟦lưu hành nội bộ⟧', fix: null },
    { text: [{ title: '⟦MẬT⟧' }, { lead: 'Độ mật: ⟦TUYỆT MẬT⟧' }], fix: null },
    { text: { picture: 'a', caption: '⟦TỐI MẬT⟧' }, fix: null },
    { text: { heading: 2, text: '⟦MẬT⟧' }, fix: null },
    { text: '⟦MẬT⟧ - Ban Tổ chức', fix: null, missed: true },
  ],
  clean: [
    'Bảo vệ bí mật nhà nước là trách nhiệm của mọi cán bộ.',
    'Bí mật nhà nước có ba độ mật: tuyệt mật, tối mật và mật.',
    'Văn bản MẬT phải được đăng ký riêng.',
    'MẬT ONG RỪNG ĐẶC SẢN',
    'Mật ong',
    'Tập bản tin lưu hành nội bộ của chi bộ được phát hằng tháng.',
    'Mối quan hệ mật thiết giữa Đảng với Nhân dân',
  ],
}
