/** A body may be 2 MB as JSON, hold 50,000 nodes and marks and be 40 nodes deep: far beyond any article. */
export const BODY_LIMITS = { bytes: 2_000_000, nodes: 50_000, depth: 40 }

// A node is two levels of JSON (itself and its content), its attributes at most two more.
const JSON_DEPTH = BODY_LIMITS.depth * 2 + 2

/**
 * Which limit a value from outside breaks, or null. Reads without recursion, so that neither depth nor a cycle can
 * exhaust the stack; run before anything that recurses. Nodes are counted as objects that name a type.
 */
export function brokenLimit(value: unknown): 'too_deep' | 'too_many_nodes' | 'too_big' | null {
  const unread = isObject(value) ? [{ value, depth: 1 }] : []
  let nodes = 0
  for (let next = unread.pop(); next; next = unread.pop()) {
    if (next.depth > JSON_DEPTH) return 'too_deep'
    if ('type' in next.value && ++nodes > BODY_LIMITS.nodes) return 'too_many_nodes'
    for (const part of Object.values(next.value) as unknown[]) if (isObject(part)) unread.push({ value: part, depth: next.depth + 1 })
  }
  // Nothing at all is no JSON either.
  const json: string | undefined = JSON.stringify(value)
  return json !== undefined && utf8Exceeds(json, BODY_LIMITS.bytes) ? 'too_big' : null
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

// A unit of UTF-16 is at most three bytes: a text that is far from the limit need not be encoded to be measured.
function utf8Exceeds(text: string, bytes: number): boolean {
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes
}
