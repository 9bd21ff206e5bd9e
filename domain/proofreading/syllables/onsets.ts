// Spelled by what follows: k, gh, ngh before e, ê, i, y; c, g, ng before the rest.
const BEFORE_FRONT = ['k', 'gh', 'ngh']
const BEFORE_BACK = ['c', 'g', 'ng']
// p begins borrowed words only: pin, pa nô.
const BEFORE_ANY = ['', 'b', 'ch', 'd', 'đ', 'gi', 'h', 'kh', 'l', 'm', 'n', 'nh', 'p', 'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x']

/** The consonants that begin a syllable, none included, as they are spelled. */
export const ONSETS: ReadonlySet<string> = new Set([...BEFORE_FRONT, ...BEFORE_BACK, ...BEFORE_ANY])
export const LONGEST_ONSET = 3

/** Whether an onset may be written before a rhyme. */
export function onsetFits(onset: string, rhyme: string): boolean {
  if (onset === 'qu') return AFTER_QU.has(rhyme)
  if (onset === 'gi') return !/^[iy]/.test(rhyme)
  // gì, gìn, giếng, giết: the i of gi is the rhyme's own; lô gích and xe gíp are borrowed.
  if (onset === 'g' && rhyme.startsWith('i')) return AFTER_G.has(rhyme)
  const front = /^[eêiy]/.test(rhyme)
  if (BEFORE_FRONT.includes(onset)) return front
  if (BEFORE_BACK.includes(onset)) return !front
  // yê opens a syllable, iê follows a consonant; the rhyme y alone may do both (y tế, kỹ).
  if (rhyme.startsWith('yê')) return onset === ''
  return onset !== '' || !rhyme.startsWith('iê')
}

const AFTER_G = new Set(['i', 'in', 'iêng', 'iêc', 'iêt', 'ich', 'ip'])

/** The u of qu is the glide: quyển is qu + yên, quốc is qu + ôc. */
const AFTER_QU = new Set(
  (
    'a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây ' +
    'e en eo et o ê êch ên ênh êt êu i ich in inh it iu ' +
    'ôc ơ ơi ơn ơt y ych yên yêt ynh yt yêch'
  ).split(' '),
)
