import next from '@next/eslint-plugin-next'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

// The rules of import of docs/ARCHITECTURE.md. Both spellings of a path are caught: through
// the alias and through "..".
const rule = (regex, message) => ({ regex, message })
const rooms = (names, message) => rule(`^(@/|(\\.\\./)+)(${names})(/|$)`, message)
const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

const PRISMA = rule('^@prisma/|(^|/)generated/', 'The Prisma client is used only in server, prisma, e2e/support and scripts.')
const NEXT = rule('^next(-auth)?(/|$)', 'next/* stays in server/auth, so that commands run from actions, jobs, seed and tests alike.')
const SERVER_UP = rooms('app|components', 'server never imports app or components.')

const RAW = [
  { selector: "MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]", message: 'SQL only through parameters: $queryRaw and $executeRaw templates.' },
  { selector: "CallExpression[callee.object.name='Prisma'][callee.property.name='raw']", message: 'SQL only through parameters.' },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Rendering never uses raw HTML.' },
  { selector: 'ExportAllDeclaration', message: 'No barrel files.' },
]

export default tseslint.config(
  { ignores: ['.next*/**', 'dist/**', 'generated/**', 'node_modules/**', 'test-results/**', 'next-env.d.ts'] },
  ...tseslint.configs.recommended,
  reactHooks.configs.flat.recommended,
  {
    plugins: { '@next/next': next },
    rules: { ...next.configs.recommended.rules, '@next/next/no-html-link-for-pages': 'off', '@next/next/no-img-element': 'off' },
  },
  { files: ['**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  {
    rules: {
      'no-restricted-syntax': ['error', ...RAW],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      // Focus goes where the person asked to go: a dialog they opened, the form they came for.
      'jsx-a11y/no-autofocus': 'off',
    },
  },
  {
    files: ['domain/**'],
    ignores: ['**/*.test.ts'],
    rules: forbid(rule('^(?!zod$|\\.|@/domain/)', 'domain imports zod and itself only: no I/O, safe in a browser.'), rooms('server|app|components|scripts|prisma|generated', 'domain knows no other room.')),
  },
  {
    files: ['components/**'],
    rules: forbid(rooms('server|app', 'components import domain, never server or app: actions come as props.'), PRISMA),
  },
  { files: ['server/**'], ignores: ['server/auth/**', 'server/delivery/**'], rules: forbid(SERVER_UP, NEXT) },
  { files: ['server/auth/**', 'server/delivery/**'], rules: forbid(SERVER_UP) },
  { files: ['app/**'], rules: forbid(PRISMA) },
  {
    files: ['app/(site)/**'],
    rules: forbid(PRISMA, rule('^(@/|(\\.\\./)+)server/(?!reading/)', 'Of server, the readers’ side imports only reading.')),
  },
  { files: ['e2e/**'], ignores: ['e2e/support/**'], rules: forbid(PRISMA) },
)
