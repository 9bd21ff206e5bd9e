'use client'

import { Button } from '@/components/ui/button'

/** Opens the browser's own printing. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button look="primary" onClick={() => window.print()}>
      {label}
    </Button>
  )
}
