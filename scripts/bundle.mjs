// @ts-check
import { readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { root } from './settings.mjs'

// What runs in the site's process beside Next's own bundle. One build for all of them, so that
// what they share (the database's pool) is one module at run time too.
const entries = {
  serve: 'server/delivery/serve.ts',
  'first-administrator': 'scripts/commands/first-administrator.ts',
  demo: 'scripts/commands/demo.ts',
  // A process of its own, for files from anywhere.
  'word-reader': 'server/word/reader/program.ts',
}

// Development has a folder of its own: what is in `dist` must stay what its stamp says.
const outdir = join(root, process.argv[2] ?? 'dist')

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: entries,
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  jsx: 'automatic',
  sourcemap: true,
  metafile: true,
  logLevel: 'warning',
})

// Pieces of former builds have other names and would pile up.
const made = new Set(Object.keys(metafile.outputs).map((path) => basename(path)))
for (const name of readdirSync(outdir)) {
  if (/\.mjs(\.map)?$/.test(name) && !made.has(name)) rmSync(join(outdir, name))
}
