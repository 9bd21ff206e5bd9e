import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { setWordReader } from '../read-word-file'

/** Builds the reading program as the house does, for a test file; what is answered takes it away again. */
export async function buildWordReader(): Promise<() => Promise<void>> {
  const outfile = join(process.cwd(), 'node_modules', '.cache', `word-reader-${randomUUID()}.mjs`)
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" }
  await build({ entryPoints: ['server/word/reader/program.ts'], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20.19', banner, logLevel: 'warning' })
  setWordReader(outfile)
  return () => rm(outfile, { force: true })
}
