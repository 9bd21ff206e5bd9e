import { describe } from 'vitest'
import { readSituations } from '@/domain/article/matrix.fixture'
import { itRefuses, itTakes, withCompany } from '@/server/test-support/matrix'

// Who × step × standing, in one section, as the hand-written matrix has it, against the server's own actions.
const company = withCompany()
const plain = readSituations().filter(({ name }) => name === 'plain')

describe.each(plain)('what is allowed is done', (situation) => itTakes(company, situation))
describe.each(plain)('what is not allowed', (situation) => itRefuses(company, situation))
