import { LONGEST_ONSET, ONSETS, onsetFits } from './onsets'
import { isStopped, RHYMES, tonePlaces } from './rhymes'
import { putTone, takeTone, type Tone } from './tone'

/** A way to read letters as a syllable. */
type Reading = { onset: string; rhyme: string }

/** Whether a word of small letters in NFC can be one Vietnamese syllable, its tone on a letter that may bear it. */
export function isPossibleSyllable(word: string): boolean {
  const known = verdicts.get(word)
  if (known !== undefined) return known
  if (verdicts.size >= MOST_VERDICTS) verdicts.clear()
  const possible = judge(word)
  verdicts.set(word, possible)
  return possible
}

// A text of 20,000 words has some 2,000 different ones.
const verdicts = new Map<string, boolean>()
const MOST_VERDICTS = 20_000

function judge(word: string): boolean {
  const toned = takeTone(word)
  if (!toned) return false
  return readings(toned.letters).some(({ onset, rhyme }) => {
    if (!bearsTone(rhyme, toned.tone)) return false
    return toned.at < 0 || places(onset, rhyme).includes(toned.at)
  })
}

/** The syllable that was meant, where only the tone stands on the wrong letter or the onset is spelled wrongly, or null. */
export function mendedSyllable(word: string): string | null {
  const toned = takeTone(word)
  if (!toned) return null
  const { tone, letters } = toned
  const candidates = [letters, ...respelled(letters)].flatMap((spelled) =>
    readings(spelled)
      .filter(({ rhyme }) => bearsTone(rhyme, tone))
      .map(({ onset, rhyme }) => (tone === 'ngang' ? spelled : putTone(spelled, tone, places(onset, rhyme)[0] ?? 0))),
  )
  return candidates[0] ?? null
}

function readings(letters: string): Reading[] {
  const found: Reading[] = []
  for (let length = Math.min(LONGEST_ONSET, letters.length); length >= 0; length -= 1) {
    const onset = letters.slice(0, length)
    const rhyme = letters.slice(length)
    if (!ONSETS.has(onset)) continue
    if ((RHYMES.has(rhyme) || (onset === 'qu' && rhyme !== '')) && onsetFits(onset, rhyme)) found.push({ onset, rhyme })
  }
  return found
}

function bearsTone(rhyme: string, tone: Tone): boolean {
  return !isStopped(rhyme) || tone === 'sắc' || tone === 'nặng'
}

function places(onset: string, rhyme: string): number[] {
  return tonePlaces(rhyme, onset === 'qu').map((at) => onset.length + at)
}

const SWAPS: Array<[RegExp, string]> = [
  [/^ngh(?=[^eêiy])/, 'ng'],
  [/^ng(?=[eêi])/, 'ngh'],
  [/^gh(?=[^eêiy])/, 'g'],
  [/^g(?=[eê])/, 'gh'],
  [/^k(?=[^eêiyh])/, 'c'],
  [/^c(?=[eêi])/, 'k'],
]

function respelled(letters: string): string[] {
  return SWAPS.filter(([wrong]) => wrong.test(letters)).map(([wrong, right]) => letters.replace(wrong, right))
}
