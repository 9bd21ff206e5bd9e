import { randomBytes, randomUUID } from 'node:crypto'
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import type { Grant } from '@/domain/article/actor'
import { hashPassword } from '@/server/auth/password-hash'
import { db } from '@/server/db'

/** Someone who can sign in. */
export type Account = { email: string; password: string; name: string }

/** A password nobody else has. */
export function newPassword(): string {
  return `thu nghiem ${randomBytes(9).toString('base64url')}`
}

/** A person made as real rows, with a password that need not be changed first. */
export async function makeAccount(name: string, grants: Grant[]): Promise<Account & { id: string }> {
  const account = { email: `${randomUUID()}@thu.example`, password: newPassword(), name }
  const { id } = await db.person.create({
    data: {
      email: account.email, name, office: 'Văn phòng thử', mustChangePassword: false,
      passwordHash: await hashPassword(account.password), grants: { create: grants },
    },
    select: { id: true },
  })
  return { ...account, id }
}

/** Signs in by the form and waits for the newsroom. `base`: the site's address, for browsers that were not given one. */
export async function signIn(page: Page, { email, password }: Account, base = ''): Promise<void> {
  await page.goto(`${base}/dang-nhap`)
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL(/\/toa-soan/)
}

/** A browser of this person's own, signed in. */
export async function browserOf(browser: Browser, account: Account): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signIn(page, account)
  return { context, page }
}

/** First sign-in with a one-time password, which has to be changed. */
export async function firstSignIn(page: Page, account: Account, next: string): Promise<void> {
  await signIn(page, account)
  await expect(page).toHaveURL(/\/toa-soan\/mat-khau/)
  await page.getByLabel('Mật khẩu hiện tại').fill(account.password)
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(next)
  await page.getByLabel('Nhập lại mật khẩu mới').fill(next)
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click()
  await page.waitForURL(/\/toa-soan$/)
  account.password = next
}
