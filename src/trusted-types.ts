interface TrustedTypePolicies {
  createPolicy(
    name: string,
    rules: { createHTML: (value: string) => string; createScriptURL: (url: string) => string },
  ): unknown
}

/**
 * Installs the one Trusted Types policy the page allows: no HTML from strings but the empty one, scripts from our
 * own origin only. A browser without Trusted Types is left as it is; the CSP still holds there.
 */
export function guardHtmlSinks(): void {
  const policies = (globalThis as { trustedTypes?: TrustedTypePolicies }).trustedTypes
  policies?.createPolicy('default', {
    createHTML: (value) => {
      if (value === '') return ''
      throw new TypeError('HTML from a string is not allowed')
    },
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin === location.origin) return url
      throw new TypeError(`a script from elsewhere is not allowed: ${url}`)
    },
  })
}
