/** Every rhyme of Vietnamese in its spelling without a tone, the glide (oa, uê) included. */
export const RHYMES: ReadonlySet<string> = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay',
    'ăc ăm ăn ăng ăp ăt',
    'âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et',
    'ê êch êm ên ênh êp êt êu',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
    'y yêm yên yêng yêt yêu',
    'o oc oi om on ong op ot ooc oong',
    'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet',
    'ô ôc ôi ôm ôn ông ôp ôt',
    'ơ ơi ơm ơn ơp ơt',
    'u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt',
    'uân uâng uât uây uê uêch uên uênh uêt uêu uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  ].flatMap((line) => line.split(' ')),
)

/** Whether a rhyme ends in a stop (p, t, c, ch), which only bears the tones sắc and nặng. */
export function isStopped(rhyme: string): boolean {
  return /(?:[ptc]|ch)$/.test(rhyme)
}

/**
 * The letters of a rhyme, counted from its beginning, that may bear the tone; two in open oa, oe, uy, where both hòa and
 * hoà are written. `glided` is a rhyme after qu, whose glide stands outside.
 */
export function tonePlaces(rhyme: string, glided: boolean): number[] {
  if (!glided && (rhyme === 'oa' || rhyme === 'oe' || rhyme === 'uy')) return [1, 0]
  const vowels = /^[aăâeêioôơuưy]+/.exec(rhyme)?.[0] ?? ''
  // The letter that has a mark of its own, in ươ the second: được, tiếng, cửa, rượu.
  const marked = Math.max(...Array.from('ăâêôơ', (letter) => vowels.lastIndexOf(letter)))
  if (marked >= 0) return [marked]
  if (vowels.includes('ư')) return [vowels.indexOf('ư')]
  if (vowels.length === 3) return [1]
  // Before a consonant the last vowel (hoàn, quýt), else the first (mía, của, chào).
  return [vowels.length < rhyme.length || vowels.length < 2 ? vowels.length - 1 : 0]
}
