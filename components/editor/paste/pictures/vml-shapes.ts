const TAG = /<v:(\w+)([^>]*)>/g
const NO_SHAPE = new Set(['shapetype', 'stroke', 'fill', 'path', 'formulas', 'f', 'lock', 'textbox', 'textpath', 'shadow', 'handles', 'h'])

/**
 * Word describes its shapes in remarks (`[if gte vml 1]`), each with an id that the `<img>` beside it names. True: the
 * shape holds a picture; false: Word drew it.
 */
export function shapesWithPicture(document: Document): Map<string, boolean> {
  const shapes = new Map<string, boolean>()
  const remarks = document.createTreeWalker(document, 128)
  for (let remark = remarks.nextNode(); remark; remark = remarks.nextNode()) {
    const text = remark.textContent ?? ''
    if (/\bvml\b/i.test(text.slice(0, 40))) readShapes(text, shapes)
  }
  return shapes
}

function readShapes(vml: string, shapes: Map<string, boolean>): void {
  let current = ''
  for (const [, name = '', attributes = ''] of vml.matchAll(TAG)) {
    if (name === 'imagedata') shapes.set(current, true)
    else if (!NO_SHAPE.has(name)) {
      current = /\bid=["']?([^"'\s>]+)/.exec(attributes)?.[1] ?? ''
      if (current && !shapes.has(current)) shapes.set(current, false)
    }
  }
}
