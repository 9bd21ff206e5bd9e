// The dress of the readers' pages: the same name in the window's title, the same emblem.
export { default, generateMetadata } from '@/app/(site)/layout'
