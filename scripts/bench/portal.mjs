// @ts-check
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../fault.mjs'
import { run, runNode } from '../run.mjs'
import { generatedLines } from './generated-articles.mjs'
import { scratchFolder, startSite } from './site.mjs'
import { goal } from './start.mjs'
import { ensureTools, serveFiles } from './static-server.mjs'

const ARTICLES = 1000
const SECONDS = 8
const SECTION = 'hoat-dong-cua-lanh-dao-tinh'

/**
 * The site as `npm start` runs it, with 1,000 articles, against nginx serving the same bytes
 * from a file in the same run. @returns {Promise<import('../bench.mjs').Row[]>}
 */
export async function portal() {
  await ensureTools()
  const { folder, remove } = scratchFolder('portal')
  /** @type {Array<() => unknown>} */
  const closing = [remove]
  try {
    const dataDir = join(folder, 'data')
    // The first start may build; what is measured is one that does not.
    await (await startSite({ dataDir })).stop()
    const site = await startSite({ dataDir })
    closing.unshift(() => site.stop())
    const lines = join(folder, 'articles.jsonl')
    writeFileSync(lines, generatedLines(ARTICLES))
    const imported = await runNode(['scripts/cli.mjs', 'import', lines], { env: site.env, quiet: true })
    if (imported.status !== 0) throw new Fault([imported.output])
    const pages = await fetchPages(site.url)
    const idle = site.memory()
    const nginx = await serveFiles(folder, Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, page.body])))
    closing.unshift(() => nginx.stop())

    const ratios = []
    for (const [name, page] of Object.entries(pages)) {
      const limit = await load(`${nginx.url}/${name}.html`)
      const own = await load(`${site.url}${page.path}`)
      ratios.push({
        measure: `${name}: yêu cầu/s so với nginx cùng nội dung (${page.body.length} byte)`,
        figure: `${(own / limit).toFixed(4)} (${Math.round(own)}/${Math.round(limit)})`,
      })
    }
    const busy = site.memory()
    const visible = await publishToVisible(site)
    return [
      ...ratios,
      goal('bộ nhớ lúc rảnh, không kể cơ sở dữ liệu', idle, 300, 'MB'),
      goal('bộ nhớ sau tải', busy, 300, 'MB'),
      ...visible,
    ]
  } finally {
    for (const close of closing) await close()
  }
}

/** @param {string} url */
async function fetchPages(url) {
  const feed = await (await fetch(`${url}/rss.xml`)).text()
  const link = /<item>[\s\S]*?<link>https?:\/\/[^/]+([^<]+)<\/link>/.exec(feed)?.[1]
  if (!link) throw new Fault(['Không tìm thấy bài nào trong /rss.xml.'])
  const paths = { 'trang chủ': '/', 'chuyên mục': `/${SECTION}`, 'bài viết': link }
  /** @type {Record<string, { path: string, body: Buffer }>} */
  const pages = {}
  for (const [name, path] of Object.entries(paths)) {
    const answer = await fetch(url + path)
    if (answer.status !== 200) throw new Fault([`${path}: ${answer.status}`])
    pages[name] = { path, body: Buffer.from(await answer.arrayBuffer()) }
  }
  return pages
}

/** Requests a second with 16 connections. @param {string} url */
async function load(url) {
  const { status, output } = await run('wrk', ['-t1', '-c16', `-d${SECONDS}s`, encodeURI(url)], { quiet: true })
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1])
  if (status !== 0 || !rate || /Non-2xx/.test(output)) throw new Fault([`wrk ${url}: ${output}`])
  return rate
}

/** Has an article approved and published by people, and asks the pages until they show it. @param {Awaited<ReturnType<typeof startSite>>} site */
async function publishToVisible(site) {
  const env = { ...site.env, BENCH_URL: site.url, BENCH_SECTION: SECTION }
  const { status, output } = await runNode(['scripts/cli.mjs', 'measure-publishing'], { env, quiet: true })
  const found = /^\{.*\}$/m.exec(output)
  if (status !== 0 || !found) throw new Fault([output])
  return Object.entries(JSON.parse(found[0])).map(([page, ms]) => ({ measure: `từ lúc xuất bản đến khi hiện: ${page} (trung vị 5 lần)`, figure: `${ms} ms` }))
}
