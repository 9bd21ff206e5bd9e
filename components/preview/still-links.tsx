'use client'

import { useEffect } from 'react'

/** In a narrow frame links lead nowhere: no other page of the site may stand in it. */
export function StillLinks() {
  useEffect(() => {
    const stop = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('a[href]:not([href^="#"])')) event.preventDefault()
    }
    document.addEventListener('click', stop, true)
    return () => document.removeEventListener('click', stop, true)
  }, [])
  return null
}
