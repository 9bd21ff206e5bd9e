/** What the frame of every page shows; empty texts are left out. */
export type SiteFrameData = {
  siteName: string
  welcomeLine: string
  emblem: { id: string; width: number; height: number } | null
  today: string
  menu: { label: string; href: string }[]
  governingBody: string
  responsiblePerson: string
  licenceLine: string
  address: string
  telephone: string
  email: string
  reuseNote: string
}
