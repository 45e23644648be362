import { readdirSync } from "node:fs";
import path from "node:path";
import { root } from "../house/sources.js";
import { json, type Reply, routes, type Sent, sends } from "./wire.js";

const always: Readonly<Record<string, RegExp>> = {
  "content-security-policy": /^default-src 'none'; /,
  "x-content-type-options": /^nosniff$/,
  "referrer-policy": /^no-referrer$/,
  "strict-transport-security": /^max-age=\d{8,}; includeSubDomains$/,
  "cross-origin-opener-policy": /^same-origin$/,
  "cross-origin-resource-policy": /^same-origin$/,
  "permissions-policy": /camera=\(\)/,
  "x-frame-options": /^(DENY|SAMEORIGIN)$/,
  "x-dns-prefetch-control": /^off$/,
  "cache-control": /^no-store$/,
};
const never = ["x-powered-by", "etag", "server", "access-control-allow-origin"];
const panel =
  /^default-src 'none'; script-src 'nonce-[\w+/=]{24}' 'strict-dynamic'; style-src-elem 'self' 'nonce-[\w+/=]{24}'; style-src-attr 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default$/;

/** Files that the browser may keep: they are of no person, and another build has other names for them. */
const assets = (): string[] => readdirSync(path.join(root, "admin/dist/assets")).map((name) => `/admin/assets/${name}`);
const isKept = (at: string): boolean => at.startsWith("/admin/assets/");

function faultsIn(at: string, { headers, status }: Reply): string[] {
  const wrong = Object.entries(always).flatMap(([name, due]) => {
    const value = String(headers[name] ?? "");
    if (name === "cache-control" && isKept(at))
      return /^public, max-age=31536000, immutable$/.test(value) || status !== 200 ? [] : [`${name}: ${value}`];
    return due.test(value) ? [] : [`${name}: ${value || "none"}`];
  });
  const more = never.filter((name) => name in headers && !isKept(at));
  const cookies = (headers["set-cookie"] ?? []).filter((cookie) => !isOurs(cookie));
  return [...wrong, ...more, ...cookies].map((what) => `${at} (${status}) ${what}`);
}

/** One of the two, for our own site alone, over a line that nobody reads along; only the language may be read by a script. */
const isOurs = (cookie: string): boolean =>
  /^__Host-(beveiliging|taal)=/.test(cookie) &&
  /; Path=\/(;|$)/.test(cookie) &&
  /; Secure/.test(cookie) &&
  /; SameSite=Strict/.test(cookie) &&
  !/; Domain=/i.test(cookie) &&
  (cookie.startsWith("__Host-taal") || /; HttpOnly/.test(cookie));

/** Every route, with and without a session, well and badly asked; every file; and what is not there. */
export async function headersOf(url: string, cookie: string): Promise<{ answers: number; faults: string[] }> {
  const posts = routes().flatMap(({ method, path: at }): Sent[] => [
    { method, path: at },
    { ...json({}, "__Host-beveiliging=office.x"), method, path: at },
    ...(method === "GET"
      ? [{ method, path: at, headers: { cookie } }]
      : [{ ...json({}, cookie), method: "POST", path: at, body: "{" }]),
  ]);
  const others = ["/", "/privacy", "/pages.css", "/admin/icon.svg", "/nowhere", "/admin/nowhere", "/%", "/graphql"];
  const gets = [...assets(), ...others].map((at): Sent => ({ method: "GET", path: at, headers: { cookie } }));
  const own: Sent[] = [
    { ...json({ query: "{ __typename }" }, cookie) },
    { ...json({ language: "nl" }), path: "/language" },
    { method: "POST", path: "/graphql", headers: { origin: "https://zvx.test", cookie } },
  ];
  const faults: string[] = [];
  const all = [...posts, ...gets, ...own];
  for (const one of all) faults.push(...faultsIn(one.path ?? "/graphql", await sends(url, one)));
  const nonces = new Set<string>();
  for (let turn = 0; turn < 2; turn++) {
    const { headers, text } = await sends(url, { method: "GET", path: "/admin/" });
    const policy = String(headers["content-security-policy"]);
    const nonce = policy.match(/'nonce-([^']+)'/)?.[1] ?? "";
    nonces.add(nonce);
    if (!panel.test(policy)) faults.push(`the panel's policy is ${policy}`);
    if (!text.includes(`nonce="${nonce}"`) || text.includes("__NONCE__"))
      faults.push("the panel's page has another nonce");
  }
  if (nonces.size !== 2) faults.push("the panel's nonce is no new one");
  return { answers: all.length + 2, faults };
}
