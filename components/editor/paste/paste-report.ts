/** What was left out or changed on the way into the text, for the notice that says so. */
export type PasteReport = {
  comments: number
  /** The words that tracked changes had deleted. */
  deletions: string[]
  /** Places that tracked changes had inserted: they are in the text now. */
  insertions: number
  hidden: number
  /** Pictures that could not be taken: on another site; nowhere on the clipboard; drawn with Word's shapes. */
  remotePictures: number
  missingPictures: number
  drawings: number
  /** Lists with letters or Roman numerals, which are numbered now. */
  letteredLists: number
  /** Captions that were found under pictures. */
  captions: number
}

/** The report of a text that came in whole. */
export function emptyReport(): PasteReport {
  return {
    comments: 0,
    deletions: [],
    insertions: 0,
    hidden: 0,
    remotePictures: 0,
    missingPictures: 0,
    drawings: 0,
    letteredLists: 0,
    captions: 0,
  }
}
