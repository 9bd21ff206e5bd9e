import type { z } from 'zod'
import { Invalid } from './errors'

/**
 * What a command was given, checked. Throws Invalid('invalid') with a code for each field at fault (`grants.0.role`);
 * the codes are the messages written into the schema.
 */
export function parseInput<S extends z.ZodType>(schema: S, input: z.input<S>): z.output<S> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) fields[issue.path.join('.')] ??= issue.message
  throw new Invalid('invalid', { fields })
}
