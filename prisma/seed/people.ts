import type { Role } from '@/domain/article/actor'

/** An invented person; their password is known, so they exist in a demonstration alone. Sections by slug. */
export type DemoPerson = {
  key: 'admin' | 'hanh' | 'thuan' | 'an' | 'ngoc' | 'lam' | 'hung' | 'phuong' | 'khanh'
  email: string
  name: string
  penName: string
  office: string
  password: string
  role: Role
  sections?: string[]
}

export const DEMO_PEOPLE: DemoPerson[] = [
  { key: 'admin', email: 'quantri@lamgiang.example', name: 'Đỗ Quang Nghĩa', penName: '', office: 'Văn phòng Tỉnh ủy', password: 'hoa-gao-do-dau-lang', role: 'admin' },
  { key: 'hanh', email: 'hanh@lamgiang.example', name: 'Lưu Thị Hạnh', penName: 'Hạnh Lưu', office: 'Văn phòng Tỉnh ủy', password: 'bo-lua-chin-som', role: 'contributor' },
  { key: 'thuan', email: 'thuan@lamgiang.example', name: 'Vi Văn Thuận', penName: 'Vi Thuận', office: 'Đảng ủy xã Hải Triều', password: 'thuyen-ve-ben-cu', role: 'contributor', sections: ['tin-hoat-dong-co-so', 'tin-tuc-su-kien'] },
  { key: 'an', email: 'an@lamgiang.example', name: 'Phùng Hoài An', penName: 'Hoài An', office: 'Văn phòng Tỉnh ủy', password: 'nang-tren-doi-che', role: 'contributor' },
  { key: 'ngoc', email: 'ngoc@lamgiang.example', name: 'Trịnh Bảo Ngọc', penName: '', office: 'Ban Biên tập', password: 'cau-tre-qua-suoi', role: 'editor' },
  { key: 'lam', email: 'lam@lamgiang.example', name: 'Cao Đức Lâm', penName: 'Đức Lâm', office: 'Ban Tổ chức Tỉnh ủy', password: 'tieng-sao-dieu-chieu', role: 'editor', sections: ['xay-dung-dang', 'hoc-tap-va-lam-theo-bac', 'huong-dan-nghiep-vu'] },
  { key: 'hung', email: 'hung@lamgiang.example', name: 'Nguyễn Thế Hưng', penName: '', office: 'Ban Biên tập', password: 'gio-nom-dau-he', role: 'approver' },
  { key: 'phuong', email: 'phuong@lamgiang.example', name: 'Mai Thu Phương', penName: '', office: 'Ban Biên tập', password: 'den-dau-trang-ram', role: 'approver', sections: ['tin-hoat-dong-co-so', 'tin-tuc-su-kien'] },
  { key: 'khanh', email: 'khanh@lamgiang.example', name: 'Hồ Viết Khánh', penName: 'Viết Khánh', office: 'Văn phòng Tỉnh ủy', password: 'mua-rao-dau-mua', role: 'clerk' },
]
