/** A text of a form; empty when it is missing or a file. */
export function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** A text of a form, or null where the form means "none" by an empty one. */
export function textOrNull(form: FormData, name: string): string | null {
  return text(form, name) || null
}

/** What a field holds as JSON; null when it is none. */
export function jsonOf(form: FormData, name: string): unknown {
  try {
    return JSON.parse(text(form, name))
  } catch {
    return null
  }
}

/** A whole number of a form; NaN, which no schema lets through, when it is none. */
export function count(form: FormData, name: string): number {
  return Number(text(form, name) || NaN)
}
