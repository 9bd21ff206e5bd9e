import { PICTURE_WIDTHS, pictureAddress } from '@/domain/content/picture'

export type PhotoPicture = { id: string; width: number; height: number }

type Props = {
  picture: PhotoPicture
  alt: string
  /** How wide it is drawn, as the `sizes` attribute says it. */
  sizes: string
  /** What the reader sees first is fetched first. */
  eager?: boolean
}

/** A photograph in a list, cut to 3:2. */
export function Photo({ picture, alt, sizes, eager = false }: Props) {
  return (
    <img
      src={pictureAddress(picture.id, PICTURE_WIDTHS[0])}
      srcSet={sourceSet(picture)}
      sizes={sizes}
      width={480}
      height={320}
      alt={alt}
      loading={eager ? undefined : 'lazy'}
      fetchPriority={eager ? 'high' : undefined}
      decoding="async"
      className="aspect-3/2 w-full rounded-xs bg-wash object-cover"
    />
  )
}

// A small original is not enlarged: beyond its own width there is nothing more to fetch.
function sourceSet({ id, width }: PhotoPicture): string {
  return PICTURE_WIDTHS.filter((_, i) => (PICTURE_WIDTHS[i - 1] ?? 0) < width)
    .map((kept) => `${pictureAddress(id, kept)} ${Math.min(kept, width)}w`)
    .join(', ')
}
