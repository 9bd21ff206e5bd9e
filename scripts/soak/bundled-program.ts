import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '@/scripts/settings.mjs'

/**
 * Builds a program that is started over and over into one file and resolves to its path: it starts several times sooner
 * than through tsx. Its libraries stay outside, so it lies where they are found.
 */
export async function bundledProgram(name: string, entry: string): Promise<string> {
  const folder = join(root, 'node_modules', '.cache', 'toa-soan')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.mjs`)
  // Several may build it at once, and one of them already runs it.
  const outfile = join(folder, `${name}-${process.pid}.tmp.mjs`)
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'warning',
  })
  renameSync(outfile, file)
  return file
}
