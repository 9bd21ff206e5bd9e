import type { SearchTier } from '@/domain/language/search-tokens'
import { Prisma } from '@/generated/prisma/client'

/** The condition on `article_search t` that an article answers in one of the ways of a search. */
export function matches({ column, query }: SearchTier): Prisma.Sql {
  const words = query.map((forms) => `(${forms.map(lexeme).join(' | ')})`).join(' & ')
  return column === 'exact' ? Prisma.sql`t.exact @@ ${words}::tsquery` : Prisma.sql`t.folded @@ ${words}::tsquery`
}

function lexeme(token: string): string {
  return `'${token.replace(/['\\]/g, '$&$&')}'`
}
