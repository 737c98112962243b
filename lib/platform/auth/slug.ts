/** The same page of an institution that is called otherwise now: a link from before leads to where it always led. */
export const underSlug = (path: string, old: string, now: string): string => `/${now}${path.slice(`/${old}`.length)}`
