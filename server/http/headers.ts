import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";
import { languageOf } from "./cookies.js";
import { textsIn } from "./says.js";

/** What the panel's page may load: itself, and what its one nonce brings. */
export const panelPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");

export const newNonce = (): string => randomBytes(16).toString("base64");

const pagePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Headers on every answer; nothing is kept by a cache unless a route says so. */
export const headers: RequestHandler[] = [
  helmet({
    contentSecurityPolicy: false,
    crossOriginResourcePolicy: { policy: "same-origin" },
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true },
  }),
  (_, response, next) => {
    response.set("content-security-policy", pagePolicy);
    response.set("cache-control", "no-store");
    response.set("permissions-policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
    next();
  },
];

/** A request that comes from another site's page is refused, whatever it carries. */
export const ownOrigin =
  (own: () => readonly string[]): RequestHandler =>
  (request, response, next) => {
    const { origin, "sec-fetch-site": site } = request.headers;
    // A form of a page that tells nobody where it is tells no origin either; the browser says all the same whose it is.
    if (origin === "null" && site === "same-origin") return next();
    if (origin === undefined || request.method === "GET" || own().includes(origin)) return next();
    const message = textsIn(languageOf(request)).answers.foreign;
    return void response.status(403).json({ errors: [{ message, extensions: { code: "FORBIDDEN" } }] });
  };
