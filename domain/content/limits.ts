/** A body may be 2 MB as JSON, hold 50,000 nodes and marks and be 40 nodes deep: far beyond any article. */
export const BODY_LIMITS = { bytes: 2_000_000, nodes: 50_000, depth: 40 }

// A node is two levels of JSON (itself and its content), its attributes at most two more.
const JSON_DEPTH = BODY_LIMITS.depth * 2 + 2

/**
 * Which limit a value from outside breaks, or null. Reads without recursion, so that neither depth nor a cycle can
 * exhaust the stack; run before anything that recurses. Nodes are counted as objects that name a type.
 */
export function brokenLimit(value: unknown): 'too_deep' | 'too_many_nodes' | 'too_big' | null {
  const unread: { value: unknown; depth: number }[] = [{ value, depth: 1 }]
  let nodes = 0
  for (let next = unread.pop(); next; next = unread.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth > JSON_DEPTH) return 'too_deep'
    if ('type' in next.value && ++nodes > BODY_LIMITS.nodes) return 'too_many_nodes'
    for (const part of Object.values(next.value)) unread.push({ value: part, depth: next.depth + 1 })
  }
  const bytes = new TextEncoder().encode(JSON.stringify(value)).length
  return bytes > BODY_LIMITS.bytes ? 'too_big' : null
}
