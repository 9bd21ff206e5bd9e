// @ts-check
import { runNode } from '../run.mjs'

/**
 * Presses every button that there is as everybody there is, in every standing and situation of the hand-written matrix,
 * against the server's actions. Resolves to whether each answer was the matrix's.
 */
export async function matrix() {
  const files = ['server/commands/article-matrix.test.ts', 'server/commands/article-situations.test.ts']
  const { status } = await runNode(['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=600000', ...files], { env: { ...process.env, MATRIX: 'full' } })
  return status === 0
}
