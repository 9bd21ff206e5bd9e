// Pages may not evaluate text as code (Content-Security-Policy). The checking library would try it once, be refused, and
// have the browser report a violation at every opening of the desk, which costs a tenth of a second there.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })

export {}
