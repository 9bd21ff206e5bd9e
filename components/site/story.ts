import type { PhotoPicture } from './photo'

/** An article as the site's lists take it. */
export type Story = {
  id: string
  path: string
  title: string
  lead: string
  section: { name: string; path: string }
  published: { iso: string; dateline: string; dateTime: string; date: string }
  picture: (PhotoPicture & { alt: string }) | null
}
