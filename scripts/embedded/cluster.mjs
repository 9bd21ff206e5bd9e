// @ts-check
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode, Fault } from '../fault.mjs'
import { words } from '../words.mjs'
import { handOver, launch } from './launcher.mjs'

/** The major version of the embedded programs. */
const MAJOR = '18'
const DRAFT = 'postgres.moi-'

/** @param {string} dataDir */
export function clusterFolder(dataDir) {
  return join(dataDir, 'postgres')
}

/**
 * Makes DATA_DIR/postgres when it is not there: in a folder beside it that is renamed once
 * whole, so that a half-made one never counts. Called by one starter at a time.
 * @param {string} dataDir
 * @param {import('./binaries.mjs').Binaries} binaries
 * @param {import('./launcher.mjs').Launcher} launcher
 * @param {string} password the superuser's
 */
export async function ensureCluster(dataDir, binaries, launcher, password) {
  const folder = clusterFolder(dataDir)
  if (existsSync(folder)) return checkCluster(folder)

  for (const entry of readdirSync(dataDir)) {
    if (entry.startsWith(DRAFT)) rmSync(join(dataDir, entry), { recursive: true })
  }
  const draft = mkdtempSync(join(dataDir, DRAFT))
  const data = join(draft, 'data')
  const passwordFile = join(draft, 'password')
  try {
    mkdirSync(data, { mode: 0o700 })
    writeFileSync(passwordFile, password, { mode: 0o600 })
    handOver(launcher, draft)
    await run(launcher, binaries.initdb, [
      `--pgdata=${data}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=vi',
    ])
    renameSync(data, folder)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** @param {string} folder */
function checkCluster(folder) {
  const uid = process.getuid?.() ?? 0
  if (uid !== 0 && statSync(folder).uid !== uid) throw new Fault(words.embedded.foreign(folder))
  try {
    const found = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
    if (found !== MAJOR) throw new Fault(words.embedded.version(folder, found, MAJOR))
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    throw new Fault(words.embedded.failed(`${folder} không phải dữ liệu của PostgreSQL`))
  }
}

/**
 * @param {import('./launcher.mjs').Launcher} launcher
 * @param {string} program
 * @param {string[]} args
 */
async function run(launcher, program, args) {
  const child = launch(launcher, program, args, ['ignore', 'ignore', 'pipe'])
  let said = ''
  child.stderr?.on('data', (chunk) => (said += chunk))
  const status = await new Promise((done, fail) => child.once('error', fail).once('close', done))
  if (status !== 0) throw new Fault(words.embedded.failed(said.trim() || `mã ${status}`))
}
