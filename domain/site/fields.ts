import { z } from 'zod'
import { singleLine } from '@/domain/language/nfc'

/** A one-line text: NFC, no line breaks, no blanks around it, at most `longest` characters. */
export function line(longest: number) {
  return z.string().transform(singleLine).pipe(z.string().max(longest, 'field.too_long'))
}

/** The version of a row that was looked at; a write that carries an old one is refused. */
export const version = z.coerce.number().int().min(1)
