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
}

// Development has a folder of its own: what is in `dist` must stay what its stamp says.
const outdir = join(root, process.argv[2] ?? 'dist')

/** @satisfies {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  jsx: 'automatic',
  sourcemap: true,
  metafile: true,
  logLevel: 'warning',
}

const site = await build({ ...common, entryPoints: entries, splitting: true, packages: 'external' })

// A process of its own, started for each file from anywhere: with its libraries in one file it starts a good deal sooner.
const reader = await build({
  ...common,
  entryPoints: { 'word-reader': 'server/word/reader/program.ts' },
  // Some of the libraries are of the older kind and ask for Node's own parts by `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
})

// Pieces of former builds have other names and would pile up.
const outputs = { ...site.metafile.outputs, ...reader.metafile.outputs }
const made = new Set(Object.keys(outputs).map((path) => basename(path)))
for (const name of readdirSync(outdir)) {
  if (/\.mjs(\.map)?$/.test(name) && !made.has(name)) rmSync(join(outdir, name))
}
