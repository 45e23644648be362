import { limits } from "@zorgvuldig/schema/limits";
import { Explained } from "../foundation/explained.js";
import { isLoopback } from "../foundation/mail/settings.js";

/** The provider at which people of the organisation have an account, and what the house is called there. */
export type OidcSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the sign-in page calls the organisation; null: "your organisation". */
  readonly name: string | null;
};

type Given = Readonly<Record<string, string | undefined>>;
type Standing = { readonly isDemo: boolean; readonly publicUrl: string | null };

function fail(name: string, why: string): never {
  throw new Explained(`${name}: ${why}`);
}

/** Reads OIDC_*; null: nobody signs in that way. Throws with the variable's name on nonsense; the provider is not asked anything. */
export function readOidc(env: Given, { isDemo, publicUrl }: Standing): OidcSettings | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env;
  const needed = { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET };
  if (!Object.values({ ...needed, OIDC_NAME }).some(Boolean)) return null;
  for (const [name, value] of Object.entries(needed))
    if (!value) fail(name, "is needed: OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together");
  if (!isDemo && !publicUrl)
    fail("PUBLIC_URL", "is needed with OIDC_ISSUER, since the provider sends people back to it");
  return {
    issuer: issuerIn(OIDC_ISSUER ?? ""),
    clientId: signsIn("OIDC_CLIENT_ID", OIDC_CLIENT_ID ?? ""),
    clientSecret: signsIn("OIDC_CLIENT_SECRET", OIDC_CLIENT_SECRET ?? ""),
    name: OIDC_NAME ? nameIn(OIDC_NAME) : null,
  };
}

function issuerIn(given: string): string {
  if (!URL.canParse(given)) fail("OIDC_ISSUER", "is no address");
  const { protocol, hostname, username, password, search, hash } = new URL(given);
  // On the way to another machine anybody could answer in the provider's place.
  if (protocol !== "https:" && !(protocol === "http:" && isLoopback(hostname)))
    fail("OIDC_ISSUER", "expected https://, or http:// for a provider on this machine");
  if (username || password || search || hash)
    fail("OIDC_ISSUER", "is the address by which the provider calls itself, and nothing beside it");
  return given;
}

/** What RFC 6749 lets a client be called. */
function signsIn(name: string, given: string): string {
  return /^[\x20-\x7e]{1,1000}$/.test(given) ? given : fail(name, "holds a sign that no provider gives out");
}

function nameIn(given: string): string {
  const name = given.trim();
  if (name && name.length <= limits.organisationName && !/\p{C}/u.test(name)) return name;
  return fail("OIDC_NAME", `is a name of at most ${limits.organisationName} characters`);
}
