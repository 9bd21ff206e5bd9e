// @ts-check
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../free-port.mjs'
import { root } from '../settings.mjs'

/** A folder that goes afterwards; the database's user has to pass through it. @param {string} name */
export function scratchFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `toa-soan-${name}-`))
  chmodSync(folder, 0o711)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/**
 * Runs what `npm start` runs until it says that it is ready.
 * @param {{ dataDir: string, cwd?: string }} options
 */
export async function startSite({ dataDir, cwd = root }) {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir }
  const began = performance.now()
  // The very line of `npm start`, which replaces its shell: the process is the site.
  const { start } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')).scripts
  const child = spawn('sh', ['-c', start], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
  let peak = 0
  const watch = setInterval(() => (peak = Math.max(peak, treeMemory(child.pid ?? 0))), 200)
  try {
    await new Promise((resolve, reject) => {
      child.stdout.on('data', () => said.includes('Sẵn sàng:') && resolve(undefined))
      child.once('exit', () => reject(new Error(said)))
    })
  } finally {
    clearInterval(watch)
  }
  return {
    url: `http://127.0.0.1:${port}`,
    env: { ...env, SITE_URL: `http://localhost:${port}` },
    /** Seconds until ready. */
    seconds: (performance.now() - began) / 1000,
    /** Megabytes that this process and all its children held at most while starting, the database left out. */
    peak: Math.round(peak),
    memory: () => Math.round(residentMemory(child.pid ?? 0)),
    async stop() {
      child.removeAllListeners('exit')
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}

/** Megabytes in memory. @param {number} pid */
function residentMemory(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** @param {number} top */
function treeMemory(top) {
  /** @type {Map<number, number[]>} */
  const children = new Map()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const [, command = '', rest = ''] = /\((.*)\) (.*)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? []
      if (command.startsWith('postgres')) continue
      const parent = Number(rest.split(' ')[1])
      children.set(parent, [...(children.get(parent) ?? []), Number(name)])
    } catch {
      // It ended while it was looked at.
    }
  }
  /** @param {number} pid @returns {number} */
  const sum = (pid) => residentMemory(pid) + (children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0)
  return sum(top)
}
