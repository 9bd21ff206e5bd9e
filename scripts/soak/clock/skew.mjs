// @ts-check
// Preloaded (`--import`): this process believes that it is SKEW_MS later, or earlier, than it is.
const skew = Number(process.env.SKEW_MS ?? 0)
const RealDate = globalThis.Date

class SkewedDate extends RealDate {
  /** @param {any[]} args */
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + skew)
    else super(.../** @type {[any]} */ (args))
  }

  /** @override */
  static now() {
    return RealDate.now() + skew
  }
}

globalThis.Date = /** @type {DateConstructor} */ (/** @type {unknown} */ (SkewedDate))
