type Options = {
  /** A code for each field at fault, by its form name. */
  fields?: Record<string, string>
  /** What the sentence for this code needs: names, numbers. */
  params?: Record<string, string | number>
  cause?: unknown
}

/**
 * An expected refusal. `code` is stable ("article.stale"); the sentence a person reads comes
 * from `errorMessage(code, params)` in domain/words/errors.ts.
 */
export class HouseError extends Error {
  readonly fields: Record<string, string>
  readonly params: Record<string, string | number>

  constructor(
    readonly code: string,
    options: Options = {},
  ) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = new.target.name
    this.fields = options.fields ?? {}
    this.params = options.params ?? {}
  }
}

/** The thing is not there, or not for this person: both are answered alike. */
export class NotFound extends HouseError {
  constructor(code = 'not_found', options?: Options) {
    super(code, options)
  }
}

/** The person sees the thing but may not do this to it. */
export class Forbidden extends HouseError {
  constructor(code = 'forbidden', options?: Options) {
    super(code, options)
  }
}

/** The thing has moved on since the person looked at it, or its state does not allow this. */
export class Conflict extends HouseError {}

/** What came in cannot be accepted as it is. */
export class Invalid extends HouseError {}
