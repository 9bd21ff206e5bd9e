import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { UNSAID } from '@/domain/audit/detail-lines'
import { updatePersonSchema } from '@/domain/people/schemas'
import { updateTermSchema } from '@/domain/proofreading/term-schemas'
import { updateSectionSchema } from '@/domain/site/section-schemas'
import { updateSettingsSchema } from '@/domain/site/settings-schemas'
import { detailWords } from '@/domain/words/audit-details'

// What the source puts into events, read out of it: no name of a program's own reaches the page of the audit.

type Recorded = { file: string; keys: string[]; names: string[] }

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return name === 'test-support' ? [] : sources(path)
    return /\.ts$/.test(name) && !/\.test\.ts$/.test(name) ? [path] : []
  })
}

// Objects that stand in `record(…)`, in `recordDenial(…)`, or are what a course of change answers (`detail` beside `data` or `notify`).
function recordedIn(file: string): Recorded[] {
  const found: Recorded[] = []
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && isEvent(node)) {
      const names = node.properties.flatMap(nameOf)
      const detail = node.properties.find((property) => nameOf(property)[0] === 'detail')
      found.push({ file, names, keys: detail && ts.isPropertyAssignment(detail) ? keysOf(detail.initializer) : [] })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function isEvent(node: ts.ObjectLiteralExpression): boolean {
  const { parent } = node
  if (ts.isCallExpression(parent)) return ['record', 'recordDenial'].includes(parent.expression.getText())
  return ts.isReturnStatement(parent) && node.properties.some((property) => nameOf(property)[0] === 'detail')
}

function nameOf(property: ts.ObjectLiteralElementLike): string[] {
  return property.name && ts.isIdentifier(property.name) ? [property.name.text] : []
}

function keysOf(node: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(node)) return keysOf(node.expression)
  if (ts.isConditionalExpression(node)) return [...keysOf(node.whenTrue), ...keysOf(node.whenFalse)]
  if (!ts.isObjectLiteralExpression(node)) return []
  return node.properties.flatMap((property) => (ts.isSpreadAssignment(property) ? keysOf(property.expression) : nameOf(property)))
}

const recorded = sources('server').flatMap(recordedIn)
const keys = [...new Set(recorded.flatMap((event) => event.keys))].filter((key) => !UNSAID.has(key) && key !== 'changed').sort()

test('the source records details', () => expect(keys.length).toBeGreaterThan(25))

test.each(keys)('the detail %s has a name', (key) => expect(detailWords).toHaveProperty(key))

const changed = [updatePersonSchema, updateTermSchema, updateSectionSchema, updateSettingsSchema].flatMap(({ shape }) => Object.keys(shape))
test.each([...new Set(changed)].filter((key) => !/^(version|personId|termId|sectionId)$/.test(key)))('the changed field %s has a name', (key) => {
  expect(detailWords).toHaveProperty(key)
})

test('what belongs to an article bears its section, so that those of the section find it', () => {
  const without = recorded.filter((event) => event.names.includes('actor') && event.keys.includes('articleId') && !event.names.includes('sectionId'))
  expect(without.map(({ file }) => file)).toEqual([])
})
