import { gzipSync } from "node:zlib";
import { documentAttacks, schemaAttacks } from "./attacking-documents.js";
import { json, line, type Reply, type Sent, saysTo, sends } from "./wire.js";

export type Target = { readonly url: string; readonly cookie: string; readonly analyst: string };
/** How it came out; nothing wrong is no words. */
export type Attack = (target: Target) => Promise<string>;

/** Within a second, no failure of ours, and nothing large. */
function faultIn({ status, text, took }: Reply, most: number): string {
  if (took > most) return `took ${Math.round(took)} ms`;
  if (status === 0 || status >= 500) return `is answered ${status}`;
  if (text.length > 300_000) return `is answered with ${text.length} letters`;
  return /node_modules|\bat \S+ \(|did you mean/i.test(text) ? `tells ${text.slice(0, 120)}` : "";
}

const sending =
  (sent: Sent, most: number): Attack =>
  async ({ url }) =>
    faultIn(await sends(url, sent), most);

/** So many at the same moment; each is due as if it were alone, but that one computer does them all. */
const crowd =
  (count: number, sent: (target: Target, at: number) => Sent, most: number): Attack =>
  async (target) => {
    const all = await Promise.all(Array.from({ length: count }, (_, at) => sends(target.url, sent(target, at))));
    return all.map((reply) => faultIn(reply, most)).find(Boolean) ?? "";
  };

/** Bytes that are no request, or half of one: refused, or left waiting, and never served. */
const saying =
  (bytes: string | Buffer): Attack =>
  async ({ url }) => {
    const said = await saysTo(url, bytes);
    return /^HTTP\/1\.1 [45]|^closed$|^waits$|^$/.test(said) ? "" : `is answered ${said}`;
  };

const head = (more: string, path = "/graphql"): string =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${more}`;
const typename = JSON.stringify({ query: "{ __typename }" });
const known = "{ cases(first: 100, sort: { field: number, order: ASC }, filter: {}) { items { id number } total } }";

const bytes: Readonly<Record<string, string | Buffer>> = {
  "half a head": head("Content-Len"),
  "half a body": head("Content-Length: 90000\r\n\r\n{"),
  "a body that says it is shorter": `${head("Content-Length: 3\r\n\r\n")}${typename}`,
  "a body of two lengths": `${head("Content-Length: 10\r\nContent-Length: 20\r\n\r\n")}${typename}`,
  "a length and pieces at once": `${head("Content-Length: 10\r\nTransfer-Encoding: chunked\r\n\r\n")}0\r\n\r\nGET /log HTTP/1.1\r\n\r\n`,
  "pieces with long names": `${head("Transfer-Encoding: chunked\r\n\r\n")}1;${"x".repeat(60_000)}\r\n{\r\n`,
  "a piece of endless length": `${head("Transfer-Encoding: chunked\r\n\r\n")}${"f".repeat(40)}\r\n{`,
  "a head of a hundred kilobytes": head(`X-Long: ${"x".repeat(100_000)}\r\n\r\n`),
  "three thousand heads": head(`${"X-Many: 1\r\n".repeat(3_000)}\r\n`),
  "an address of a hundred kilobytes": `GET /${"x".repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
  "a hello of TLS": Buffer.from("160301020001000100030300", "hex"),
  "a hello of HTTP/2": "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  "no HTTP at all": "\u0000\u0001\u0002 zebravink\r\n\r\n",
  "somebody else's address": "CONNECT evil.test:443 HTTP/1.1\r\nHost: evil.test\r\n\r\n",
  "a head of other line ends": head("X-Odd: a\nContent-Length: 2\n\n{}"),
};

/** From elsewhere, so that nobody here is kept out with it. */
const signingIn = (email: string, password: string): Sent => ({
  path: "/session",
  headers: { "content-type": "application/json", "x-forwarded-for": "198.51.100.7" },
  body: JSON.stringify({ email, password }),
});

const bomb = gzipSync(Buffer.alloc(60_000_000, " "));
const whole: Readonly<Record<string, Sent>> = {
  "a small body that unpacks to sixty megabytes": {
    headers: { "content-type": "application/json", "content-encoding": "gzip" },
    body: bomb,
  },
  "a body packed twice": {
    headers: { "content-type": "application/json", "content-encoding": "gzip" },
    body: gzipSync(bomb),
  },
  "a body in another encoding": {
    headers: { "content-type": "application/json", "content-encoding": "br" },
    body: "{}",
  },
  "a body of two megabytes": {
    headers: { "content-type": "application/json" },
    body: `{"query":"${"x".repeat(2_000_000)}"}`,
  },
  "a password of sixteen kilobytes": signingIn("office@demo.test", "x".repeat(15_000)),
  "an address to sign in of sixteen kilobytes": signingIn("x".repeat(15_000), "x"),
  "forty cookies of one name": {
    headers: { "content-type": "application/json", cookie: "__Host-beveiliging=office.x; ".repeat(300) },
  },
};

/** Held open for as long as the neighbour is looked at: heads that come one letter at a time, and lines on which nothing is said. */
export async function heldOpen({ url }: Target, count: number): Promise<{ cut(): number; close(): void }> {
  const sockets = await Promise.all(Array.from({ length: count }, () => line(url)));
  let cut = 0;
  const dripping = setInterval(() => {
    for (const [at, socket] of sockets.entries()) if (at % 3 < 2 && socket.writable) socket.write("x");
  }, 500);
  for (const [at, socket] of sockets.entries()) {
    // Who does not read never hears that the other side has hung up.
    socket
      .on("error", () => {})
      .on("close", () => cut++)
      .resume();
    if (at % 3 === 0) socket.write(head("X-Slow: "));
    else if (at % 3 === 1) socket.write(head("Content-Length: 90000\r\n\r\n{"));
  }
  return {
    cut: () => cut,
    close() {
      clearInterval(dripping);
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Every attack by its name. `most`: within how many milliseconds one request is to be answered. */
export const attacksOn = (target: Target, most: number): [string, Attack][] =>
  Object.entries({
    ...mapped(documentAttacks(target.cookie), (sent) => sending(sent, most)),
    ...mapped(schemaAttacks(target.analyst), (sent) => sending(sent, most)),
    ...mapped(whole, (sent) => sending(sent, most)),
    ...mapped(bytes, saying),
    "two hundred questions on one line": saying(`${head("Content-Length: 2\r\n\r\n{}")}`.repeat(200)),
    "sixty pages at the same moment": crowd(60, ({ cookie }) => json({ query: known }, cookie), most),
    "forty people signing in at the same moment": crowd(
      ...([40, (_: Target, at: number) => signingIn(`x${at}@demo.test`, "x"), most] as const),
    ),
    "two hundred lines at the same moment": crowd(200, () => ({ method: "GET", path: "/health" }), most),
  });

const mapped = <From, To>(all: Readonly<Record<string, From>>, to: (one: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, to(one)]));
