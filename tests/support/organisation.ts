import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type Provider from "oidc-provider";

/** Somebody with an account at the organisation: what it says of him, and how he shows that it is he. */
export type Member = { email?: string; email_verified?: unknown; xms_edov?: unknown; amr?: string[]; acr?: string };
type Claims = Record<string, unknown>;
/** What becomes of a token on its way to the house: a provider that means ill, or somebody between the two. */
export type Forgery = (claims: Claims, own: KeyObject) => string;

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const kid = "of-the-organisation";

/** A token as a provider makes it, signed with whatever key. */
export function signed(claims: Claims, key: KeyObject, header: object = {}): string {
  const text = `${base64url({ alg: "RS256", kid, ...header })}.${base64url(claims)}`;
  return `${text}.${sign("sha256", Buffer.from(text), key).toString("base64url")}`;
}

/** What it has to say to those who run it for others is nothing to who runs the tests. */
async function quietly<Made>(make: () => Promise<Made>): Promise<Made> {
  const { warn, info } = console;
  Object.assign(console, { warn: () => {}, info: () => {} });
  return make().finally(() => Object.assign(console, { warn, info }));
}

/** A real OpenID provider on this machine, on another site than the house, with people of its own. */
export class Organisation {
  readonly members = new Map<string, Member>();
  readonly keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  /** Every path that was asked of it. */
  readonly asked: string[] = [];
  manner: "answers" | "is silent" | "is broken" = "answers";
  forgery: Forgery | undefined;
  private answer: RequestListener | undefined;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<Organisation> {
    const server = createServer();
    const organisation = new Organisation(server);
    server.on("request", (request, response) => organisation.hear(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return organisation;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What a house is to be told of it. */
  get settings() {
    return { issuer: this.issuer, clientId: "zorgvuldig", clientSecret: "een-geheim-voor-de-proef", name: null };
  }

  /** Takes a house down as a client. `inToken`: what it says of people stands in the token, and not only where one asks for it. */
  async knows(house: string, { inToken = false, issuer = this.issuer } = {}): Promise<void> {
    const { clientId, clientSecret } = this.settings;
    const configuration = {
      clients: [
        { client_id: clientId, client_secret: clientSecret, redirect_uris: [`${house}/session/oidc/callback`] },
      ],
      jwks: { keys: [{ ...this.keys.privateKey.export({ format: "jwk" }), kid, use: "sig", alg: "RS256" }] },
      cookies: { keys: ["van-de-proef"] },
      features: { devInteractions: { enabled: false } },
      claims: {
        openid: ["sub", "acr", "amr"],
        email: ["email", "email_verified", "xms_edov"],
        auth_time: null,
        iss: null,
      },
      ttl: { AccessToken: 300, AuthorizationCode: 60, Grant: 300, IdToken: 300, Interaction: 300, Session: 300 },
      conformIdTokenClaims: !inToken,
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, ...this.said(id) }) }),
      loadExistingGrant: async ({ oidc }: { oidc: Grants }) => {
        const { client, session } = oidc;
        const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
        grant.addOIDCScope("openid email");
        await grant.save();
        return grant;
      },
    };
    const provider = await quietly(async () => {
      const { default: Made } = await import("oidc-provider");
      return new Made(issuer, configuration);
    });
    provider.use(async (context, next) => {
      await next();
      const { id_token } = Object(context.body) as { id_token?: string };
      if (context.path !== "/token" || !id_token || !this.forgery) return;
      const claims = JSON.parse(Buffer.from(id_token.split(".")[1] ?? "", "base64url").toString());
      context.body = { ...Object(context.body), id_token: this.forgery(claims, this.keys.privateKey) };
    });
    const ordinary = provider.callback();
    this.answer = (request, response) =>
      request.url?.startsWith("/interaction/")
        ? this.atTheDesk(provider, request, response)
        : ordinary(request, response);
  }

  /** Goes where the house sends somebody, signs in there as this member, and stops where the provider sends him back to. */
  async signIn(address: string, subject: string): Promise<string> {
    const kept = new Map<string, string>();
    let [at, body]: [string, string | undefined] = [address, undefined];
    for (let step = 0; step < 8; step++) {
      const cookie = [...kept].map((pair) => pair.join("=")).join("; ");
      const response: Response = await fetch(at, {
        redirect: "manual",
        method: body === undefined ? "GET" : "POST",
        headers: { cookie, ...(body === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }) },
        ...(body === undefined ? {} : { body }),
      });
      for (const line of response.headers.getSetCookie()) {
        const [, name = "", value = ""] = line.match(/^([^=]+)=([^;]*)/) ?? [];
        kept.set(name, value);
      }
      const to: string | null = response.headers.get("location");
      if (!to && response.status !== 200) throw new Error(`${at}: ${response.status} ${await response.text()}`);
      body = to ? undefined : `name=${subject}`;
      at = to ? new URL(to, at).href : at;
      if (!at.startsWith(this.issuer)) return at;
    }
    throw new Error("The provider sends nobody back");
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private said(subject: string): Member {
    return this.members.get(subject) ?? {};
  }

  private hear(request: IncomingMessage, response: ServerResponse): void {
    this.asked.push(request.url?.split("?")[0] ?? "");
    if (this.manner === "is silent") return;
    if (this.manner === "is broken" || !this.answer) return void response.writeHead(503).end("broken");
    this.answer(request, response);
  }

  /** Where somebody says who he is: his name will do. */
  private async atTheDesk(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === "GET")
      return void response
        .writeHead(200, { "content-type": "text/html; charset=utf-8" })
        .end(
          '<!doctype html><html lang="nl"><title>Organisatie</title><h1>Organisatie</h1><form method="post"><label>Naam <input name="name"></label><button>Inloggen</button></form>',
        );
    let text = "";
    for await (const piece of request) text += piece;
    const accountId = new URLSearchParams(text).get("name") ?? "";
    const { amr, acr } = this.said(accountId);
    const login = { accountId, ...(amr ? { amr } : {}), ...(acr ? { acr } : {}) };
    await provider.interactionFinished(request, response, { login });
  }
}

type Grants = {
  readonly client: { readonly clientId: string };
  readonly session: { readonly accountId: string };
  readonly provider: Provider;
};
