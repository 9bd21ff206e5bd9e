import { z } from 'zod'
import { isRecord } from '@/domain/is-record'
import type { AttributeRule } from './attributes'

type Rules = Record<string, AttributeRule<unknown>>
type Values<Of extends Rules> = { [Name in keyof Of]: Of[Name] extends AttributeRule<infer Value> ? Value : never }

/** The rules of one node or mark as a schema of its `attrs`: what is missing gets its default, nothing unknown. */
export function attributesSchema<Of extends Rules>(rules: Of) {
  const schema = z.unknown().transform((given, context): Values<Of> => {
    const refuse = (message: string, ...path: string[]) => context.addIssue({ code: 'custom', message, path, input: given })
    if (!isRecord(given)) refuse('not an object')
    const found = isRecord(given) ? given : {}
    if (Object.keys(found).some((name) => !Object.hasOwn(rules, name))) refuse('unknown')
    const kept = Object.entries(rules).map(([name, rule]) => {
      const value = found[name] === undefined ? rule.fallback?.value : rule.read(found[name])
      if (value === undefined) refuse('not allowed', name)
      return [name, value]
    })
    return Object.fromEntries(kept)
  })
  return schema.prefault({})
}
