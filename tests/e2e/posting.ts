import type { APIRequestContext, APIResponse, Page } from '@playwright/test'

/** A form as a browser without script would send it, with the address that it goes to. */
export type Posted = { readonly to: string; readonly fields: Readonly<Record<string, string>> }

/** What stands in the form with this button, as it stands there now. */
export async function formOf(page: Page, button: string): Promise<Posted> {
  const form = page.locator('form', { has: page.getByRole('button', { name: button, exact: true }) })
  const fields = await form.evaluate((element) => {
    const data = new FormData(element as HTMLFormElement)
    return [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
  })
  return { to: new URL(page.url()).pathname, fields: Object.fromEntries(fields) }
}

/** Sends a form once more, as whoever this is. */
export const post = (browser: APIRequestContext, { to, fields }: Posted): Promise<APIResponse> =>
  browser.post(to, { multipart: { ...fields }, maxRedirects: 0 })
