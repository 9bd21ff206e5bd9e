// @ts-check
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync, chmodSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../fault.mjs'
import { freePort } from '../free-port.mjs'
import { run } from '../run.mjs'

/** Debian's nginx and wrk, installed when missing and root. */
export async function ensureTools() {
  const missing = ['nginx', 'wrk'].filter((name) => !['/usr/sbin', '/usr/bin'].some((place) => existsSync(join(place, name))))
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) throw new Fault([`Cần cài: apt-get install ${missing.join(' ')}`])
  const patient = ['-o', 'DPkg::Lock::Timeout=300']
  await run('apt-get', ['update', ...patient], { quiet: true })
  const { status, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...patient, ...missing], { quiet: true })
  if (status !== 0) throw new Fault([output])
}

/**
 * nginx serving the given bodies from files: the limit that a page is held against.
 * @param {string} folder
 * @param {Record<string, Buffer>} files
 */
export async function serveFiles(folder, files) {
  const port = await freePort()
  const files_ = join(folder, 'files')
  mkdirSync(files_)
  for (const [name, body] of Object.entries(files)) writeFileSync(join(files_, `${name}.html`), body)
  // Root's nginx serves as another user, who has to read them.
  chmodSync(files_, 0o755)
  const conf = join(folder, 'nginx.conf')
  writeFileSync(conf, [
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr crit;`,
    'events { worker_connections 512; }',
    `http { access_log off; sendfile on; keepalive_requests 1000000; default_type text/html; root ${files_};`,
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`),
    `server { listen 127.0.0.1:${port}; } }`,
  ].join('\n'))
  const child = spawn('nginx', ['-c', conf], { stdio: 'ignore' })
  await new Promise((resolve) => setTimeout(resolve, 500))
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill('SIGTERM') }
}
