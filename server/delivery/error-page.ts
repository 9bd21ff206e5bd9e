import { deliveryWords } from '@/domain/words/delivery'

// The house's colours once more: this page must stand when nothing else does, the stylesheet included.
const STYLE = `
:root{color-scheme:light dark;--paper:#fffdf9;--ink:#1d1a18;--soft:#4b443e;--red:#a50d24}
@media (prefers-color-scheme:dark){:root{--paper:#181513;--ink:#f3ede5;--soft:#d2c9bf;--red:#ff8c8c}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 'Be Vietnam Pro',system-ui,'Segoe UI',Arial,sans-serif;border-top:.75rem solid #a50d24}
main{max-width:45rem;margin:0 auto;padding:3.5rem 1rem}
h1{margin:0;border-top:3px solid var(--red);padding-top:1.5rem;font:700 1.75rem/1.38 'Source Serif 4',Georgia,'Times New Roman',serif;overflow-wrap:anywhere}
p{margin:.75rem 0 0;font-size:1.125rem;color:var(--soft)}
a{color:var(--red)}`

/** A whole page that says no more than that something failed, and the reference (digits and letters) to find it by. */
export function errorPage(requestId: string): string {
  const { failedTitle, failed, failedHint, toHome } = deliveryWords
  return page({ title: failedTitle, heading: failed(requestId), hint: failedHint, back: { path: '/', words: toHome } })
}

/** A whole page that says that a file of the newsroom is not there, to whom it would be shown. */
export function missingFilePage(): string {
  const { missingTitle, missingFile, missingFileHint, toNewsroom } = deliveryWords
  return page({ title: missingTitle, heading: missingFile, hint: missingFileHint, back: { path: '/toa-soan', words: toNewsroom } })
}

type Parts = { title: string; heading: string; hint: string; back: { path: string; words: string } }

// The words are the catalogue's own: nothing of them has to be made harmless.
function page({ title, heading, hint, back }: Parts): string {
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
<p>${hint}</p>
<p><a href="${back.path}">${back.words}</a></p>
</main>
</body>
</html>
`
}
