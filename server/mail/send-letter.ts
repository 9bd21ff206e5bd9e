import nodemailer from 'nodemailer'
import type { MailSettings } from './mail-settings'

export type OutgoingLetter = { id: string; address: string; subject: string; text: string }

const CONNECT_MS = 15_000
const SILENT_MS = 30_000

/**
 * Hands one letter to the mail server. Resolves once the server has taken it. Its Message-ID comes from the letter's id:
 * one that goes twice, because the house was killed at that moment, is known as the same.
 * @throws what nodemailer throws; see `letterFault`
 */
export async function sendLetter({ url, from }: MailSettings, { id, address, subject, text }: OutgoingLetter): Promise<void> {
  const transport = nodemailer.createTransport({
    url, connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, dnsTimeout: CONNECT_MS, socketTimeout: SILENT_MS,
    disableFileAccess: true, disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      from, to: { name: '', address }, subject, text,
      messageId: `<${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    })
  } finally {
    transport.close()
  }
}
