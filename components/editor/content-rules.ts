import { fromString, Mark, Node, type AnyExtension, type Attribute, type Attributes } from '@tiptap/core'
import { markAttributes, nodeAttributes, type AttributeRule } from '@/domain/content/attributes'

type Rules = Record<string, AttributeRule<unknown>>

const rulesOf: Record<string, Rules> = { ...nodeAttributes, ...markAttributes }

/**
 * The extension with only those attributes that the content rulebook knows, each with its default and its validator
 * there. So what is pasted (a link's target, a list of letters, a broken column span) never makes a body that the
 * server refuses: an attribute that does not comply is left at its default.
 */
export function underContentRules(extension: AnyExtension): AnyExtension {
  if (extension instanceof Node) {
    return extension.extend({
      addAttributes() {
        return ruled(this.parent?.() ?? {}, rulesOf[this.name] ?? {})
      },
    })
  }
  if (extension instanceof Mark) {
    return extension.extend({
      addAttributes() {
        return ruled(this.parent?.() ?? {}, rulesOf[this.name] ?? {})
      },
    })
  }
  return extension
}

/** Attributes reduced to those under rules, checked and defaulted by them. */
export function ruled(attributes: Record<string, Attribute | undefined>, rules: Rules): Attributes {
  const kept: Attributes = {}
  for (const [name, attribute] of Object.entries(attributes)) {
    const rule = rules[name]
    if (attribute && rule) kept[name] = ruledAttribute(name, attribute, rule)
  }
  return kept
}

function ruledAttribute(name: string, attribute: Attribute, rule: AttributeRule<unknown>): Attribute {
  return {
    ...attribute,
    ...(rule.fallback ? { default: rule.fallback.value } : {}),
    validate(value: unknown) {
      if (rule.read(value) === undefined) throw new RangeError(`${name}: ${JSON.stringify(value)}`)
    },
    parseHTML(element) {
      const found: unknown = attribute.parseHTML ? attribute.parseHTML(element) : fromString(element.getAttribute(name))
      return rule.read(found) ?? null
    },
  }
}
