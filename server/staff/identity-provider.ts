import type { VisitEnd } from "@zorgvuldig/schema/signing-in";
import { signInTerms } from "@zorgvuldig/schema/terms";
import type { ClientAuth, Configuration, IDToken, UserInfoResponse } from "openid-client";
import { secondsIn } from "../foundation/clock/calendar.js";
import { worldTime } from "../foundation/clock/world.js";
import { isByMoreFactors } from "./factors-told.js";
import type { OidcSettings } from "./oidc-settings.js";
import { type Identity, nonceOf, stateOf, verifierOf } from "./organisation-visit.js";

/** Why a visit to the provider proved nothing; the cause is for the operator alone. */
export class NotProven extends Error {
  constructor(
    readonly end: Extract<VisitEnd, "BROKEN_OFF" | "REFUSED" | "UNREACHABLE">,
    cause: unknown,
  ) {
    super("not proven", { cause });
  }
}

export type Proven = {
  readonly identity: Identity;
  readonly hasMoreFactors: boolean;
  /** The address that the provider vouches for; asked only to link. */
  readonly email: string | undefined;
};
type Asked = { readonly secret: string; readonly isLink: boolean };

/** In seconds: how long one answer of the provider is waited for, and how far its clock may be off. */
const [patience, slack] = [5, 30];
/** In milliseconds: for so long what the provider says of itself is taken for true. */
const remembered = 3_600_000;
const lately = secondsIn(signInTerms.visit);

/** Loaded by the first who goes there. */
const library = () => import("openid-client");

/**
 * The provider of the organisation's accounts (OpenID Connect: code, PKCE, state, nonce). It is asked for the first time when
 * somebody goes there, so that a provider that is down stops no start and no other way in.
 */
export class IdentityProvider {
  private known: { readonly configuration: Configuration; readonly until: number } | undefined;
  private asking: Promise<Configuration> | undefined;

  constructor(readonly settings: OidcSettings) {}

  /** Where the browser goes. Throws `NotProven` when the provider does not say where that is. */
  async addressFor(
    { secret, isLink }: Asked,
    { redirectUri, language }: { redirectUri: string; language: string },
  ): Promise<string> {
    const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await library();
    return buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: redirectUri,
      scope: isLink ? "openid email" : "openid",
      state: stateOf(secret),
      nonce: nonceOf(secret),
      code_challenge: await calculatePKCECodeChallenge(verifierOf(secret)),
      code_challenge_method: "S256",
      // A session that stands open at the provider lets nobody in here: who comes proves himself anew.
      prompt: "login",
      max_age: String(lately),
      ui_locales: language,
    }).href;
  }

  /** Weighs what a browser came back with. Throws `NotProven`; the tokens are forgotten when it returns. */
  async proven(answer: URL, { secret, isLink }: Asked): Promise<Proven> {
    const { authorizationCodeGrant, fetchUserInfo } = await library();
    const configuration = await this.configuration();
    try {
      const tokens = await authorizationCodeGrant(configuration, answer, {
        expectedState: stateOf(secret),
        expectedNonce: nonceOf(secret),
        pkceCodeVerifier: verifierOf(secret),
        maxAge: lately,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new NotProven("REFUSED", "no ID token");
      const isToldElsewhere = isLink && claims.email === undefined && configuration.serverMetadata().userinfo_endpoint;
      const told = isToldElsewhere ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims;
      return {
        identity: { issuer: claims.iss, subject: claims.sub },
        hasMoreFactors: isByMoreFactors({ amr: claims.amr, acr: claims.acr }),
        email: isLink ? vouchedFor(told) : undefined,
      };
    } catch (error) {
      throw error instanceof NotProven ? error : new NotProven(endOf(error), error);
    }
  }

  private async configuration(): Promise<Configuration> {
    if (this.known && this.known.until > worldTime()) return this.known.configuration;
    this.asking ??= this.discovered().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  private async discovered(): Promise<Configuration> {
    const client = await library();
    const { issuer, clientId, clientSecret } = this.settings;
    const [posted, basic] = [client.ClientSecretPost(clientSecret), client.ClientSecretBasic(clientSecret)];
    const asTheProviderHasIt: ClientAuth = (server, ...given) =>
      (server.token_endpoint_auth_methods_supported?.includes("client_secret_post") ? posted : basic)(server, ...given);
    const isHere = new URL(issuer).protocol === "http:";
    const configuration = await client
      .discovery(new URL(issuer), clientId, { [client.clockTolerance]: slack }, asTheProviderHasIt, {
        timeout: patience,
        // Signatures are weighed here too, and not left to what the line is worth.
        execute: [client.enableNonRepudiationChecks, ...(isHere ? [client.allowInsecureRequests] : [])],
      })
      .catch((error: unknown) => {
        throw new NotProven("UNREACHABLE", error);
      });
    this.known = { configuration, until: worldTime() + remembered };
    return configuration;
  }
}

/** An address counts only when the provider says that it is his. Entra says so in a claim of its own, and leaves the other out. */
function vouchedFor({ email, email_verified, xms_edov }: IDToken | UserInfoResponse): string | undefined {
  const isVouchedFor =
    email_verified === undefined ? ["true", "1"].includes(String(xms_edov)) : email_verified === true;
  return isVouchedFor && typeof email === "string" ? email : undefined;
}

const noAnswer: ReadonlySet<unknown> = new Set([
  ...["OAUTH_TIMEOUT", "OAUTH_ABORT", "OAUTH_PARSE_ERROR"],
  ...["OAUTH_RESPONSE_IS_NOT_CONFORM", "OAUTH_RESPONSE_IS_NOT_JSON"],
]);

/** The person went back, what he brought is worth nothing, or the provider does not do what it should. */
function endOf(failure: unknown): NotProven["end"] {
  const { code, error } = Object(failure) as { code?: unknown; error?: unknown };
  if (code === "OAUTH_AUTHORIZATION_RESPONSE_ERROR")
    return error === "server_error" || error === "temporarily_unavailable" ? "UNREACHABLE" : "BROKEN_OFF";
  // A code that was used before, or of another; anything else says that the house is not known there as it thinks.
  if (code === "OAUTH_RESPONSE_BODY_ERROR") return error === "invalid_grant" ? "REFUSED" : "UNREACHABLE";
  return typeof code !== "string" || noAnswer.has(code) ? "UNREACHABLE" : "REFUSED";
}
