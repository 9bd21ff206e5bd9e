import { contentWords } from '@/domain/words/content'
import type { Credit } from './content'

/** What the byline needs of a credit: never the account behind it. */
export type PrintedCredit = Pick<Credit, 'role' | 'name' | 'office'>

/**
 * The lines of the byline in the order of the credits: `Tên - Cơ quan`, photographers as `Ảnh: Tên - Cơ quan`, the
 * office left out where none is given. Neighbours with the same role and office share a line: `A, B - Văn phòng`.
 */
export function bylines(credits: PrintedCredit[]): string[] {
  return joinNeighbours(credits).map(({ role, name, office }) => {
    const printed = office ? `${name} - ${office}` : name
    return role === 'photographer' ? contentWords.photoBy(printed) : printed
  })
}

function joinNeighbours(credits: PrintedCredit[]): PrintedCredit[] {
  const joined: PrintedCredit[] = []
  for (const { role, name, office } of credits) {
    const last = joined.at(-1)
    if (last?.role === role && last.office === office) last.name += `, ${name}`
    else joined.push({ role, name, office })
  }
  return joined
}
