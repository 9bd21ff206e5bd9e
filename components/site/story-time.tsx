/** When a story appeared; `text` is the instant in one of the office's forms. */
export function StoryTime({ iso, text, className = '' }: { iso: string; text: string; className?: string }) {
  return (
    <time dateTime={iso} className={`text-sm text-ink-faint tabular-nums ${className}`}>
      {text}
    </time>
  )
}
