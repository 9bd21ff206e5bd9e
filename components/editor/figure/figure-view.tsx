'use client'

import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useId, useState } from 'react'
import { staffPictureAddress } from '@/domain/content/picture'
import { figureWords } from '@/domain/words/editor'
import { FigureField } from './figure-field'
import { FigureTools } from './figure-tools'
import { FieldRemarks } from '../comments/field-remarks'
import { FieldFindings } from '../proof/field-findings'
import type { KnownSizes } from './figure-with-view'

/** A picture in the text, with what readers read under it and what those hear who do not see it. */
export function FigureView({ node, editor, extension, selected, updateAttributes, deleteNode, getPos }: ReactNodeViewProps) {
  const id = useId()
  const [broken, setBroken] = useState(false)
  const pictureId = String(node.attrs.pictureId)
  const alt = String(node.attrs.alt)
  const size = (extension.options.sizes as KnownSizes).get(pictureId)
  const decorative = node.attrs.decorative === true

  const read = (name: 'caption' | 'alt') => {
    const pos = getPos()
    const now = pos === undefined ? null : editor.state.doc.nodeAt(pos)
    return now?.type === node.type ? String(now.attrs[name]) : undefined
  }
  const goOn = () => {
    const pos = getPos()
    if (pos !== undefined) editor.commands.focus(pos + node.nodeSize)
  }

  return (
    <NodeViewWrapper
      as="figure"
      contentEditable={false}
      className={`rounded-lg border bg-surface p-2 border-line ${selected ? '[.ProseMirror-focused_&]:border-focus' : ''}`}
    >
      <div className="relative">
        {broken ? (
          <p className="rounded bg-bad-soft px-4 py-10 font-sans text-sm text-bad">{figureWords.broken}</p>
        ) : (
          <img
            src={staffPictureAddress(pictureId, 960)}
            alt={alt || figureWords.unnamed}
            draggable={false}
            width={size?.width}
            height={size?.height}
            className="min-h-24"
            onError={() => setBroken(true)}
          />
        )}
        <FigureTools editor={editor} getPos={getPos} onRemove={deleteNode} />
      </div>
      <div className="mt-2 grid gap-x-3 gap-y-2 text-start font-sans">
        <FigureField
          id={`${id}-caption`}
          part="caption"
          label={figureWords.caption}
          placeholder={figureWords.captionPlaceholder}
          value={String(node.attrs.caption)}
          editor={editor}
          read={() => read('caption')}
          write={(caption) => updateAttributes({ caption })}
          onEnter={() => document.getElementById(`${id}-${decorative ? 'decorative' : 'alt'}`)?.focus()}
        />
        <FieldFindings editor={editor} figure={node} part="caption" />
        <FieldRemarks editor={editor} field="caption" text={String(node.attrs.caption)} />
        <FigureField
          id={`${id}-alt`}
          part="alt"
          label={figureWords.alt}
          placeholder={figureWords.altPlaceholder}
          value={alt}
          editor={editor}
          disabled={decorative}
          read={() => read('alt')}
          write={(text) => updateAttributes({ alt: text })}
          onEnter={goOn}
        />
        <FieldFindings editor={editor} figure={node} part="alt" />
        <FieldRemarks editor={editor} field="alt" text={alt} />
        <label className="flex items-center gap-2 justify-self-start py-1 text-sm text-ink-soft">
          <input
            id={`${id}-decorative`}
            type="checkbox"
            className="size-5 accent-accent"
            checked={decorative}
            onChange={(event) => updateAttributes({ decorative: event.target.checked })}
          />
          {figureWords.decorative}
        </label>
      </div>
    </NodeViewWrapper>
  )
}
