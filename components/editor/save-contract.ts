/** What came of one save. */
export type SaveAnswer<T> =
  | { kind: 'saved'; version: number; savedAt: Date }
  /** Another text stands there. `otherTab`: this tab has lost the right to write to another one of the same person. */
  | { kind: 'conflict'; name: string; version: number; theirs: T; otherTab?: boolean }
  | { kind: 'signed_out' }
  /** Somebody else has signed in in this browser: nothing goes out under their name. */
  | { kind: 'other_person'; name: string }
  /** The article is not to be written by this person any more. The server keeps what it was sent. */
  | { kind: 'ended'; message: string }
  /** The server said no: sending the same again changes nothing. */
  | { kind: 'refused'; message: string }
  /** No answer, or a broken one: it may or may not have been saved. */
  | { kind: 'failed'; message?: string }

/** How saving stands, for the screen. `kept`: what is not saved is on this machine. */
export type SaveState<T> =
  | { kind: 'unchanged' }
  | { kind: 'changed' }
  | { kind: 'saving'; slow?: boolean }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; kept: boolean; message?: string }
  | { kind: 'signed_out'; kept: boolean }
  | { kind: 'other_person'; name: string; kept: boolean }
  | { kind: 'refused'; message: string; kept: boolean }
  | { kind: 'ended'; message: string }
  | { kind: 'conflict'; name: string; version: number; theirs: T; otherTab?: boolean }

export type SaveQueueOptions<T> = {
  version: number
  /** The text that the server holds under that version. */
  base: T
  /** The text as it is now: asked for only when it is sent or kept. */
  read(): T
  /** `instead`: a person has seen the text that stands there and puts this one in its place. */
  send(content: T, version: number, instead: boolean): Promise<SaveAnswer<T>>
  /** Puts a copy on this machine; false when there is no room for it. Begins within the call. */
  keep(content: T, version: number): Promise<boolean>
  /** Waits for a moment when nobody is held up; at once when left out. */
  whenIdle?(work: () => void): void
  drop(): void
  same(a: T, b: T): boolean
  onState(state: SaveState<T>): void
}

/** What a tab asks of its queue. */
export type SaveQueue<T> = {
  changed(): void
  /** Saves now, even when nothing changed. True once everything is with the server. */
  save(): Promise<boolean>
  /** Saves what is pending. True once everything is with the server. */
  flush(): Promise<boolean>
  /** Tries again after a failure: the line is back, or the person has signed in. */
  retry(): void
  /** The line is down: what waits is told as not saved at once, and tried again later. */
  lineLost(): void
  /** Puts the copy on this machine at once: the page may go away. True once it is there, or nothing needs one. */
  keepNow(): Promise<boolean>
  /** Ends a conflict in favour of what is in this editor. */
  overrule(version: number): Promise<boolean>
  /** In a conflict: sends the text as it is now, so that the server keeps this one beside the other. */
  keepThere(): Promise<SaveAnswer<T>>
  version(): number
  unsaved(): boolean
  dispose(): void
  /** Gives this text up: it is kept elsewhere, and the copy on this machine goes. */
  abandon(): void
}
