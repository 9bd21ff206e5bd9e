import { child, within, type Xml } from './xml'

/** The fonts that a document's theme names, by what `w:asciiTheme` calls them. */
export type ThemeFonts = (name: string) => string | null

export function readTheme(root: Xml | null): ThemeFonts {
  const scheme = root && within(root, ['a:fontScheme'])[0]
  const latin = (kind: 'a:majorFont' | 'a:minorFont') => child(scheme ?? null, kind, 'a:latin')?.attribs.typeface || null
  const major = latin('a:majorFont')
  const minor = latin('a:minorFont')
  return (name) => (name.startsWith('major') ? major : name.startsWith('minor') ? minor : null)
}
