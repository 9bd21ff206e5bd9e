import type { ComponentProps, ReactNode } from 'react'

/** The look of anything one types or chooses in. */
export const controlClass =
  'block min-h-10 w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-base text-ink placeholder:text-ink-faint disabled:bg-wash disabled:text-ink-faint aria-invalid:border-bad sm:text-sm'

type FieldProps = {
  label: ReactNode
  /** Of the control inside. */
  htmlFor: string
  hint?: ReactNode
  error?: string | null
  children: ReactNode
}

/** A label above its control, with a hint and a fault below. Give the control `aria-describedby={describedBy(id)}`. */
export function Field({ label, htmlFor, hint, error, children }: FieldProps) {
  return (
    <div className="space-y-1">
      <label htmlFor={htmlFor} className="block text-sm font-semibold text-ink-soft">
        {label}
      </label>
      {children}
      <div id={describedBy(htmlFor)} className="space-y-1 text-sm empty:hidden">
        {hint && <p className="text-ink-faint">{hint}</p>}
        {error && <p className="font-medium text-bad">{error}</p>}
      </div>
    </div>
  )
}

export function describedBy(id: string): string {
  return `${id}-help`
}

type InputFieldProps = Omit<ComponentProps<'input'>, 'id'> & Pick<FieldProps, 'label' | 'hint' | 'error'> & { id: string }

export function InputField({ label, hint, error, id, className, ...rest }: InputFieldProps) {
  return (
    <Field label={label} htmlFor={id} hint={hint} error={error}>
      <input
        id={id}
        aria-describedby={describedBy(id)}
        aria-invalid={error ? true : undefined}
        className={`${controlClass} ${className ?? ''}`}
        {...rest}
      />
    </Field>
  )
}

type SelectFieldProps = Omit<ComponentProps<'select'>, 'id'> & Pick<FieldProps, 'label' | 'hint' | 'error'> & { id: string }

export function SelectField({ label, hint, error, id, className, children, ...rest }: SelectFieldProps) {
  return (
    <Field label={label} htmlFor={id} hint={hint} error={error}>
      <select
        id={id}
        aria-describedby={describedBy(id)}
        aria-invalid={error ? true : undefined}
        className={`${controlClass} ${className ?? ''}`}
        {...rest}
      >
        {children}
      </select>
    </Field>
  )
}

type CheckFieldProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode }

export function CheckField({ label, className, ...rest }: CheckFieldProps) {
  return (
    <label className={`flex items-start gap-2.5 py-1 text-sm ${className ?? ''}`}>
      <input type="checkbox" className="mt-0.5 size-4.5 shrink-0 accent-accent" {...rest} />
      <span>{label}</span>
    </label>
  )
}
