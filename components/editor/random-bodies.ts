/** Plain JSON of a node or mark, right or wrong. */
export type Json = { type: string; attrs?: Record<string, unknown>; content?: Json[]; marks?: Json[]; text?: string }

type Random = (below: number) => number

const WORDS = ['Tỉnh ủy', ' ', '25-NQ/TW', '\u00a0', 'khoá', 'a']
const VALUES = [null, 0, 1, 2, 3, 200, '2', '', 'left', 'justify', 'a', true, [100], [null], 'e'.repeat(64), '/van-ban', 'javascript:1']
const TYPES = [
  'doc', 'paragraph', 'heading', 'bulletList', 'orderedList', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell',
  'tableHeader', 'figure', 'text', 'hardBreak', 'horizontalRule', 'image',
]

/** Documents for tests, the same for the same count: well-formed at first, then changed in one place. */
export function randomBodies(count: number): Json[] {
  const random = seeded(20_230_829)
  return Array.from({ length: count }, () => {
    const body: Json = { type: 'doc', content: many(random, 4, () => block(random, 3)) }
    spoil(random, body)
    return body
  })
}

// A linear congruential generator (Numerical Recipes): tests must not differ from run to run.
function seeded(seed: number): Random {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function pick<T>(random: Random, list: readonly [T, ...T[]]): T {
  return list[random(list.length)] ?? list[0]
}

function many<T>(random: Random, most: number, make: () => T): T[] {
  return Array.from({ length: 1 + random(most) }, make)
}

function block(random: Random, depth: number): Json {
  const blocks = () => many(random, 2, () => block(random, depth - 1))
  const items = () => many(random, 2, () => ({ type: 'listItem', content: [textBlock(random, 'paragraph'), ...blocks().slice(1)] }))
  const cell = () => ({ type: pick(random, ['tableCell', 'tableHeader']), content: blocks() })
  switch (random(depth > 0 ? 7 : 3)) {
    case 0:
      return textBlock(random, 'paragraph')
    case 1:
      return { ...textBlock(random, 'heading'), attrs: { level: 2 + random(2) } }
    case 2:
      return { type: 'figure', attrs: { pictureId: 'e'.repeat(64), caption: 'Ảnh', decorative: random(2) === 0 } }
    case 3:
      return { type: 'bulletList', content: items() }
    case 4:
      return { type: 'orderedList', attrs: { start: random(9) }, content: items() }
    case 5:
      return { type: 'blockquote', content: blocks() }
    default:
      return { type: 'table', content: many(random, 2, () => ({ type: 'tableRow', content: many(random, 2, cell) })) }
  }
}

function textBlock(random: Random, type: string): Json {
  return random(5) === 0 ? { type } : { type, content: many(random, 4, () => inline(random)) }
}

function inline(random: Random): Json {
  const marks = ['bold', 'italic', 'underline', 'link'].filter(() => random(4) === 0).map(mark)
  if (random(8) === 0) return { type: 'hardBreak', marks }
  return { type: 'text', text: WORDS[random(WORDS.length)] ?? 'a', marks: random(2) ? marks : marks.reverse() }
}

function mark(type: string): Json {
  return type === 'link' ? { type, attrs: { href: '/van-ban' } } : { type }
}

function spoil(random: Random, body: Json): void {
  const nodes = everyNode(body)
  const node = nodes[random(nodes.length)] ?? body
  const other = nodes[random(nodes.length)] ?? body
  switch (random(5)) {
    case 0:
      retype(node, TYPES[random(TYPES.length)] ?? 'image')
      break
    case 1:
      if (node.content) node.content = []
      break
    case 2:
      if (node.attrs) node.attrs[Object.keys(node.attrs)[0] ?? ''] = VALUES[random(VALUES.length)]
      break
    case 3:
      if (node.attrs) delete node.attrs[Object.keys(node.attrs)[0] ?? '']
      break
    default:
      // A copy, as a node inside itself would be no JSON.
      node.content?.push(structuredClone(other))
  }
}

// Only what a node of its new type may carry at all: the editor overlooks the rest, the rulebook does not.
function retype(node: Json, type: string): void {
  node.type = type
  delete node.attrs
  if (type !== 'text') delete node.text
  if (type === 'text' || type === 'hardBreak' || type === 'figure') delete node.content
}

function everyNode(node: Json): Json[] {
  return [node, ...(node.content ?? []).flatMap(everyNode)]
}
