'use client'

import { createContext, useContext } from 'react'
import type { FormState } from './form-state'

type Context = { state: FormState; pending: boolean }

export const FormContext = createContext<Context>({ state: {}, pending: false })

/** The form around a field or button: what its action last answered, and whether it is under way. */
export function useForm(): Context {
  return useContext(FormContext)
}
