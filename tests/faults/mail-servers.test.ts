import { expect, test } from "@jest/globals";
import { connectionTo } from "@zorgvuldig/server/foundation/mail/smtp";

const reaches = (url: string) => {
  const { host, port, secure, requireTLS, ignoreTLS } = connectionTo(new URL(url));
  return { host, port, secure, requireTLS, ignoreTLS };
};

test.each([
  [
    "smtp://post.bureau.test",
    { host: "post.bureau.test", port: 587, secure: false, requireTLS: true, ignoreTLS: false },
  ],
  [
    "smtp://post.bureau.test:25",
    { host: "post.bureau.test", port: 25, secure: false, requireTLS: true, ignoreTLS: false },
  ],
  ["smtp://localhost.bureau.test", { host: "localhost.bureau.test", requireTLS: true, ignoreTLS: false }],
  ["smtps://a:b@post.bureau.test", { host: "post.bureau.test", port: 465, secure: true, ignoreTLS: false }],
  ["smtp://127.0.0.1:1025", { host: "127.0.0.1", port: 1025, secure: false, requireTLS: false, ignoreTLS: true }],
  ["smtp://[::1]:1025", { host: "::1", port: 1025, requireTLS: false, ignoreTLS: true }],
])("mail travels encrypted, but to this machine itself: %s", (url, way) => {
  expect(reaches(url)).toMatchObject(way);
});
