/** The three ways in which Vietnamese was written before Unicode, each tied to its own fonts. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'vps'

/** A font of one of them; `capitals`: it shows small letters as capitals (.VnTimeH). */
export type LegacyFont = { encoding: LegacyEncoding; capitals: boolean }

const STYLE = /(?:[\s-]+(?:bold|italic|regular|normal|\d+))+$/i

/**
 * The old encoding that a font's name tells of, or null for any other font. Takes a name as Word writes it or a CSS
 * list of fonts, whose first one counts; case, quotes and what follows (`, serif`, `!important`) do not matter.
 */
export function encodingOfFont(fontName: string): LegacyFont | null {
  const name = firstName(fontName)
  if (/^\.vn/i.test(name)) return { encoding: 'tcvn3', capitals: showsCapitals(name) }
  if (/^vni[-\s]/i.test(name)) return { encoding: 'vni', capitals: false }
  if (/^vps\s/i.test(name)) return { encoding: 'vps', capitals: false }
  return null
}

function firstName(fontName: string): string {
  return (fontName.split(',')[0] ?? '')
    .replace(/&quot;|["'“”]|!important/g, '')
    .replace(/\\/g, '')
    .trim()
}

// The capital-only fonts end in H. A name whose case was lost (".vntimeh") ends in h; no other of these fonts does.
function showsCapitals(name: string): boolean {
  const plain = name.replace(STYLE, '')
  return plain.endsWith('H') || (plain.endsWith('h') && plain === plain.toLowerCase())
}
