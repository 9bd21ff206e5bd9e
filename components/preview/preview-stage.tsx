'use client'

import { useState, type ReactNode } from 'react'
import { previewBarWords as words } from '@/domain/words/previews'
import { PreviewBar } from './preview-bar'

type Width = 'desktop' | 'phone'
type Props = {
  /** The same page without this bar, for the frame of a telephone's width. */
  frameAddress: string
  back: ReactNode
  children: ReactNode
}

/** A previewed page under its bar, as wide as the window or as wide as a telephone. */
export function PreviewStage({ frameAddress, back, children }: Props) {
  const [width, setWidth] = useState<Width>('desktop')
  return (
    <div className={width === 'phone' ? 'flex h-dvh flex-col bg-wash-deep' : ''}>
      <PreviewBar
        tools={
          <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
            <WidthChoice width={width} onChoose={setWidth} />
            {back}
          </div>
        }
      >
        {words.staff}
        {width === 'phone' && <span className="font-normal"> {words.phoneHint}</span>}
      </PreviewBar>
      {width === 'phone' ? (
        <iframe
          src={frameAddress}
          title={words.phoneFrame}
          className="mx-auto my-3 min-h-0 w-[390px] max-w-full flex-1 rounded-lg border border-line-strong bg-paper"
        />
      ) : (
        children
      )}
    </div>
  )
}

function WidthChoice({ width, onChoose }: { width: Width; onChoose(width: Width): void }) {
  return (
    <div role="group" aria-label={words.width} className="flex gap-1 max-sm:hidden">
      {(['desktop', 'phone'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={width === choice}
          onClick={() => onChoose(choice)}
          className="min-h-9 rounded-lg border border-transparent px-3 font-semibold underline-offset-4 hover:underline aria-pressed:border-warn aria-pressed:no-underline"
        >
          {words[choice]}
        </button>
      ))}
    </div>
  )
}
