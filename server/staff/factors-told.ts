/** The methods of RFC 8176, by what they are about: something one knows, has, or is. */
const kinds: Readonly<Record<string, "knows" | "has" | "is">> = {
  ...{ pwd: "knows", pin: "knows", kba: "knows" },
  ...{ otp: "has", hwk: "has", swk: "has", sc: "has", sms: "has", tel: "has" },
  ...{ face: "is", fpt: "is", iris: "is", retina: "is", vbm: "is" },
};

/** What providers call a sign-in that cannot be done by one factor, wherever they agreed on a name for it. */
const contexts: ReadonlySet<unknown> = new Set([
  "https://refeds.org/profile/mfa",
  "http://schemas.openid.net/pape/policies/2007/06/multi-factor",
  "http://eidas.europa.eu/LoA/substantial",
  "http://eidas.europa.eu/LoA/high",
]);

/** Whether a provider says that somebody showed it more than one factor; two of one kind are one. What is not understood counts for nothing. */
export function isByMoreFactors({ amr, acr }: { readonly amr?: unknown; readonly acr?: unknown }): boolean {
  const methods: unknown[] = Array.isArray(amr) ? amr : [];
  if (methods.includes("mfa") || contexts.has(acr)) return true;
  const known = methods.flatMap((method) =>
    typeof method === "string" && Object.hasOwn(kinds, method) ? [kinds[method]] : [],
  );
  return new Set(known).size > 1;
}
