const MB = 1024 * 1024

/**
 * What a Word file may hold and what reading it may cost (S12). A novel of 1,000 pages has some 30 entries and 15 MB of
 * XML; a heap of 512 MB reads a part of about 40 MB.
 */
export const WORD_LIMITS = {
  bytes: 25 * MB,
  entries: 5_000,
  unpacked: 300 * MB,
  part: 60 * MB,
  /** How many times smaller a large entry may be packed: text packs to a tenth, a bomb to a thousandth. */
  ratio: 200,
  ratioFrom: MB,
  pictures: 200,
  heapMegabytes: 512,
  milliseconds: 30_000,
  /** Files that may wait for one another. */
  waiting: 8,
  /** Of the answer of the program that reads: two bodies and the report. */
  answer: 16 * MB,
}
