import { createContext, useContext } from 'react'

const KeysContext = createContext<() => void>(() => undefined)

/** Gives the parts inside it the way to the list of keys. */
export const KeysProvider = KeysContext.Provider

/** Shows the list of all keys. */
export const useShowKeys = (): (() => void) => useContext(KeysContext)
