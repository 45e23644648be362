import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { routes, type Sent, sends } from "./wire.js";

const known = JSON.stringify({ query: "{ __typename }", email: "nobody@bureau.test", password: "geraden", name: "x" });
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
const asJson = (body: string | Buffer, more: Record<string, string> = {}): Sent => ({
  headers: { "content-type": "application/json", ...more },
  body,
});

/** Ways in which a body may be otherwise than it should be. */
const bodies: readonly Sent[] = [
  ...["", "{", "[]", "null", "0", '""', "[[[[", "\u0000", "{}{}", '{"a":1,}', "// x\n{}", "NaN", "\ufeff{}"].map(
    (body) => asJson(body),
  ),
  asJson('{"__proto__":{"query":"x"},"constructor":{"prototype":{"a":1}},"query":1}'),
  asJson('{"query":"\\ud800","email":"\\ud800","password":"\\u0000","code":"\\udfff","name":"\\ud800"}'),
  asJson('{"email":{},"password":[],"code":{},"answer":[],"now":{},"language":[],"accountId":{}}'),
  asJson('{"email":1e400,"password":true,"answer":{"id":1,"response":null},"now":1e400,"accountId":"x"}'),
  asJson(`{"a":${"[".repeat(20_000)}${"]".repeat(20_000)}}`),
  asJson(`{"query":"${"x".repeat(150_000)}"}`),
  asJson(`{${Array.from({ length: 3_000 }, (_, at) => `"k${at}":0`).join()}}`),
  asJson(utf16(known), { "content-type": "application/json; charset=utf-16le" }),
  asJson(Buffer.from(known, "latin1"), { "content-type": "application/json; charset=iso-8859-1" }),
  asJson(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d])),
  asJson(gzipSync(known), { "content-encoding": "gzip" }),
  asJson(known, { "content-encoding": "gzip" }),
  asJson(deflateSync(known), { "content-encoding": "deflate" }),
  asJson(brotliCompressSync(known), { "content-encoding": "br" }),
  asJson(gzipSync(known).subarray(0, 20), { "content-encoding": "gzip" }),
  asJson(gzipSync(gzipSync(known)), { "content-encoding": "gzip, gzip" }),
  asJson(known, { "content-encoding": "zebravink" }),
  asJson(gzipSync(Buffer.alloc(20_000_000)), { "content-encoding": "gzip" }),
  ...["text/plain", "application/xml", "application/json; charset=utf-7", "multipart/form-data", "/", "json;;;"].map(
    (type) => asJson(known, { "content-type": type }),
  ),
];

const methods = ["HEAD", "PUT", "PATCH", "OPTIONS", "TRACE", "PROPFIND"];
const paths = [
  "/%",
  "/%00",
  "/%c0%ae%c0%ae/",
  "/admin/assets/..%2f..%2f..%2fpackage.json",
  "/admin/%2e%2e/%2e%2e/etc/passwd",
]
  .concat([
    "/account/passkeys/%ff",
    "/account/sessions/..",
    "/recoveries/%E0%A4%A",
    `/${"a/".repeat(2_000)}`,
    "//evil.test/x",
  ])
  .concat([
    "/admin/assets/",
    "/admin/index.html",
    "/graphql?query={__typename}",
    "/graphql/",
    "/GRAPHQL",
    "/session?x[]=1&x=2",
  ]);

/** What of an answer nobody may read: where the code lies, how it failed, what it failed on. */
const inside = /node_modules|\bat \S+ \(|file:\/\/|SyntaxError|TypeError|PayloadTooLarge|Unexpected token|zebravink/i;

/** Every route with every body, every method and every odd address: what is wrong with the answers, if anything. */
export async function transported(
  url: string,
  cookie: string,
  each: number,
): Promise<{ tried: number; faults: string[] }> {
  const posts = routes().filter(({ method }) => method === "POST");
  const all: Sent[] = [
    ...posts.flatMap(({ path }, at) =>
      Array.from({ length: Math.min(each, bodies.length) }, (_, turn) => ({
        ...bodies[(at * each + turn) % bodies.length],
        path,
      })),
    ),
    ...routes().flatMap(({ path }) => methods.map((method) => ({ method, path }))),
    ...paths.map((path) => ({ method: "GET", path })),
  ];
  const faults: string[] = [];
  for (const one of all) {
    const { status, text } = await sends(url, { ...one, headers: { cookie, ...one.headers } });
    const what = `${one.method ?? "POST"} ${one.path?.slice(0, 60)} ${JSON.stringify(one.headers ?? {})} ${String(one.body ?? "").slice(0, 40)}`;
    if (status === 0 || status >= 500) faults.push(`${what}: ${status}`);
    if (inside.test(text)) faults.push(`${what} tells: ${text.slice(0, 200)}`);
  }
  return { tried: all.length, faults };
}
