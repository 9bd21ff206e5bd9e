import type { ComponentProps } from 'react'

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'

const looks: Record<ButtonLook, string> = {
  primary: 'border-accent bg-accent text-on-accent hover:border-accent-deep hover:bg-accent-deep',
  plain: 'border-line-strong bg-surface text-ink hover:bg-wash active:bg-wash-deep',
  quiet: 'border-transparent bg-transparent text-ink-soft hover:bg-wash-deep hover:text-ink',
  danger: 'border-bad bg-surface text-bad hover:bg-bad-soft',
}

/** The classes of a button, for a link that looks like one. */
export function buttonClass(look: ButtonLook = 'plain', extra = ''): string {
  return `inline-flex min-h-10 items-center justify-center gap-2 rounded-lg border px-4 py-2 text-center text-sm font-semibold transition-colors disabled:cursor-not-allowed disabled:border-line disabled:bg-wash disabled:text-ink-faint ${looks[look]} ${extra}`
}

type Props = ComponentProps<'button'> & { look?: ButtonLook }

export function Button({ look, className, type = 'button', ...rest }: Props) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />
}
