// @ts-check
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from './fault.mjs'
import { withFileLock } from './file-lock.mjs'
import { dropStamp, fingerprint, readStamp, writeStamp } from './fingerprint.mjs'
import { setupLock } from './install.mjs'
import { runNode } from './run.mjs'
import { root } from './settings.mjs'
import { note } from './steps.mjs'
import { words } from './words.mjs'

// Written when both halves are whole; gone while they are being made.
const STAMP = 'dist/stamp'
const RESULTS = ['.next/BUILD_ID', 'dist/serve.mjs']

/** Everything that the pages and the server's bundle are made of. */
const SOURCES = [
  'app',
  'components',
  'domain',
  'server',
  'public',
  'prisma/seed',
  'prisma/schema.prisma',
  'scripts/commands',
  'scripts/build.mjs',
  'scripts/bundle.mjs',
  'scripts/compress.mjs',
  'next.config.js',
  'next.config.mjs',
  'next.config.ts',
  'postcss.config.mjs',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

/** @param {string} path */
const isSource = (path) => !/\.test\.tsx?$|\.md$/.test(path)

/**
 * Builds the pages (Next) and the server around them (esbuild) when the source differs from
 * what was built last.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} what was done
 */
export async function ensureBuilt(env) {
  const wanted = fingerprint(SOURCES, isSource)
  const isBuilt = () => readStamp(STAMP) === wanted && RESULTS.every((path) => existsSync(join(root, path)))
  if (isBuilt()) return words.steps.built
  await withFileLock(
    setupLock,
    async () => {
      if (isBuilt()) return
      note(words.wait.build)
      dropStamp(STAMP)
      await build(['scripts/bundle.mjs'], env)
      await build(['node_modules/next/dist/bin/next', 'build'], {
        ...env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
      })
      await build(['scripts/compress.mjs'], env)
      writeStamp(STAMP, wanted)
    },
    () => note(words.wait.lock),
  )
  return words.steps.build
}

/**
 * The server's bundle alone, for development, where Next compiles the pages when asked for them.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} folder
 */
export function ensureBundled(env, folder) {
  return withFileLock(setupLock, () => build(['scripts/bundle.mjs', folder], env))
}

/**
 * Its own process: the compilers' memory goes when they are done.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function build(args, env) {
  const { status, output } = await runNode(args, { quiet: true, env })
  if (status === 0) return
  console.error(output.trim())
  throw new Fault(words.buildFailed)
}
