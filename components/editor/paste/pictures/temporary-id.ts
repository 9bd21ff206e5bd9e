/** Stands in a figure for a picture that is not in the house's store yet; no content has such a hash. */
export function temporaryId(index: number): string {
  return index.toString(16).padStart(64, '0')
}

/** The index that a temporary id was made from, or null for a picture of the store. */
export function temporaryIndex(pictureId: string): number | null {
  return /^0{56}/.test(pictureId) ? Number.parseInt(pictureId.slice(56), 16) : null
}
