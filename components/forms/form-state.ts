/** What a form's action answers: a notice when it was done, faults of the form or of single fields when not. */
export type FormState = {
  notice?: string
  error?: string
  /** A sentence for each field at fault, by its name. */
  fields?: Record<string, string>
  /** A one-time password, to be shown this once. */
  password?: { of: string; text: string; href?: string }
}

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>
