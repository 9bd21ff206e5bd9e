// First parts of addresses that belong to something else: today's pages, machines' files, and rooms that are foreseen.
const RESERVED = new Set([
  'tim-kiem', 'luu-tru', 'van-ban', 'gop-y', 'lien-he', 'so-do-trang', 'gioi-thieu', 'lich-cong-tac', 'thong-bao',
  'tin-noi-bat', 'doc-nhieu', 'video', 'thu-vien-anh', 'lien-ket', 'thong-ke', 'trang-chu', 'the', 'tac-gia', 'trang',
  'ban-do', 'dieu-khoan', 'rieng-tu', 'xem-truoc', 'in', 'vi', 'en',
  'dang-nhap', 'dang-xuat', 'toa-soan', 'tai-khoan', 'quan-tri', 'mat-khau', 'admin',
  'api', 'anh', 'tep', 'tai-ve', 'fonts', 'icons', 'static', 'public', 'assets', '_next', 'well-known',
  'rss', 'sitemap', 'robots', 'feed', 'favicon', 'manifest', 'livez', 'readyz', 'metrics', 'healthz', 'status',
  'bai-viet', 'chuyen-muc', 'nhan-su', 'cai-dat', 'nhat-ky', 'index', 'home', 'null', 'undefined',
])

/** Lower-case words and digits joined by single hyphens, 1 to 80 characters: what a section's address may be. */
export const SECTION_SLUG = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Whether a section may not have this as its address because other addresses begin so (files such as rss.xml cannot
 * be asked for at all: a slug holds no dot).
 */
export function isReservedSlug(slug: string): boolean {
  return RESERVED.has(slug)
}
