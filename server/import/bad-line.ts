/** A line that cannot be imported; the message says why, in Vietnamese, to who runs the import. */
export class BadLine extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'BadLine'
  }
}
