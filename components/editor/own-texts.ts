/**
 * The texts of this tab that are no other when they turn up as one: the one last known to be with the server (its
 * version may move for another reason), and those whose sending had no answer.
 */
export type OwnTexts<T> = {
  has(text: T): boolean
  /** This text is with the server: the earlier ones are done with. */
  isThere(text: T): void
  /** This text was sent and no answer came; `change`: the number of its last change. */
  hadNoAnswer(text: T, change: number): void
  forgetUnanswered(): void
}

// A quarter of an hour without a line is some thirty tries.
const AT_MOST = 100

export function createOwnTexts<T>(base: T, same: (a: T, b: T) => boolean): OwnTexts<T> {
  let there = base
  let unanswered: T[] = []
  let newest = -1

  function forgetUnanswered() {
    unanswered = []
    newest = -1
  }

  return {
    has: (text) => [there, ...unanswered].some((own) => same(own, text)),
    isThere(text) {
      there = text
      forgetUnanswered()
    },
    // Any of them may be the one that got through.
    hadNoAnswer(text, change) {
      if (change !== newest) unanswered = [...unanswered, text].slice(-AT_MOST)
      newest = change
    },
    forgetUnanswered,
  }
}
