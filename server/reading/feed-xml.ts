import { rfc822 } from '@/domain/language/dates'
import type { ReaderFeed } from './get-feed'
import type { ReaderCard } from './load-cards'

/** A feed as RSS 2.0. */
export function feedXml(feed: ReaderFeed): string {
  const newest = feed.items[0]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', feed.title),
    element('link', feed.link),
    element('description', feed.description),
    element('language', 'vi'),
    ...(newest ? [element('lastBuildDate', rfc822(new Date(newest.published.iso)))] : []),
    `<atom:link href="${escape(feed.self)}" rel="self" type="application/rss+xml"/>`,
    ...feed.items.map((item) => itemXml(item, feed.siteUrl)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n')
}

function itemXml({ id, path, title, lead, section, published }: ReaderCard, siteUrl: string): string {
  return [
    '<item>',
    element('title', title),
    element('link', siteUrl + path),
    element('description', lead),
    element('category', section.name),
    element('pubDate', rfc822(new Date(published.iso))),
    // The address may change with the title; what readers have read must not come back as new.
    `<guid isPermaLink="false">urn:uuid:${escape(id)}</guid>`,
    '</item>',
  ].join('\n')
}

function element(name: string, text: string): string {
  return `<${name}>${escape(text)}</${name}>`
}

// XML 1.0 knows no way to write most control characters, nor half of a surrogate pair.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escape(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
