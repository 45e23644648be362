/**
 * The public pages of which it is counted how often they are looked at (website/anonymous-counts): the closed list. A link of somebody's own
 * counts as the kind of page that it leads to, and an address that is not here counts nowhere, so that nothing about anybody comes in by it.
 */
export const countedPages = [
  "/",
  "/privacy",
  "/contact",
  "/cookies",
  "/privacyreglement",
  "/privacyreglement/:version",
  ...(["/privacyreglement/per-post", "/privacyreglement/per-post/gevraagd"] as const),
  "/toegankelijkheid",
  "/register",
  "/register/:activity/:version",
  "/bewijzen",
  ...(["/aanvraag", "/aanvraag/:slug", "/aanvraag/controle", "/aanvraag/verstuurd"] as const),
  ...(["/enquete/:token", "/enquete/afmelden/:token"] as const),
  ...(["/mijn-gegevens", "/mijn-gegevens/:slug", "/mijn-gegevens/controle", "/mijn-gegevens/verstuurd"] as const),
  "/ondertekenen/:token",
  "/ontvangen/:token",
  "/ophalen/:token",
] as const;
export type CountedPage = (typeof countedPages)[number];

export const isCountedPage = (path: unknown): path is CountedPage => countedPages.some((page) => page === path);

/** Over how many days, all of them over, visits are told to the public; and below how many it is only said that they were few. */
export const visitsTold = { days: 30, few: 10 } as const;
