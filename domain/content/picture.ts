/** The widths in pixels in which every picture is kept; a smaller original is not enlarged. */
export const PICTURE_WIDTHS = [480, 960, 1920] as const

/** A picture's public address; answers only while a published revision (or the banner) shows the picture. */
export function pictureAddress(id: string, width: number): string {
  return `/anh/${id}-${width}.webp`
}

/** A picture's address for staff, who see it before it is public. */
export function staffPictureAddress(id: string, width: number): string {
  return `/toa-soan/anh/${id}-${width}.webp`
}

/** What a picture that is sent in may measure at most. */
export const PICTURE_LIMITS = { bytes: 25 * 1024 * 1024, pixels: 50_000_000 }
