'use client'

import { useLayoutEffect, useRef, type ComponentProps } from 'react'

/** A text field as tall as its text: by the browser where it can, which costs a long page nothing at each letter. */
export function AutoTextarea({ value, rows = 1, className, ...rest }: ComponentProps<'textarea'>) {
  const field = useRef<HTMLTextAreaElement>(null)

  useLayoutEffect(() => {
    const element = field.current
    if (!element || CSS.supports('field-sizing', 'content')) return
    const fit = () => {
      element.style.height = 'auto'
      element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`
    }
    fit()
    // The text wraps anew when the column or the font changes.
    const watcher = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width !== width) {
        width = entry.contentRect.width
        fit()
      }
    })
    let width = element.clientWidth
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [value])

  return (
    <textarea
      ref={field}
      value={value}
      rows={rows}
      className={`resize-none overflow-hidden field-sizing-content ${className ?? ''}`}
      {...rest}
    />
  )
}
