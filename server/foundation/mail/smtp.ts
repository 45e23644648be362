import { Readable } from "node:stream";
import SMTPConnection, { type SMTPConnectionOptions } from "nodemailer/lib/smtp-connection";
import type { Verdict } from "./claim.js";
import { isLoopback } from "./settings.js";

type Envelope = { readonly from: string; readonly to: string };
type Failed = { responseCode?: number };

/** How a mail server is reached: encrypted, unless it is on this machine. One attempt is over before its lease is. */
export function connectionTo(url: URL): SMTPConnectionOptions {
  const isTls = url.protocol === "smtps:";
  const isHere = isLoopback(url.hostname);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (isTls ? 465 : 587),
    secure: isTls,
    requireTLS: !isTls && !isHere,
    ignoreTLS: isHere,
    tls: { minVersion: "TLSv1.2" },
    dnsTimeout: 5_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    socketCloseTimeout: 0,
    logger: false,
  };
}

/**
 * Hands one message to the mail server, and says how that ended. `mayLeave` is asked when the server waits for the message,
 * before the first byte of it: from then on a broken connection means that nobody knows. Aborting ends it as long as nothing
 * has left. Nothing when it may not leave.
 */
export async function transmit(
  url: URL,
  { from, to }: Envelope,
  content: Buffer,
  { mayLeave, signal }: { mayLeave: () => Promise<boolean>; signal: AbortSignal },
): Promise<Verdict | undefined> {
  let at: "connecting" | "sending" | "left" | "kept" = "connecting";
  const connection = new SMTPConnection(connectionTo(url));
  const stop = () => at !== "left" && connection.close();
  signal.addEventListener("abort", stop);
  async function* message() {
    const may = await mayLeave();
    at = may ? "left" : "kept";
    if (!may) throw new Error("It stays here");
    yield content;
  }
  try {
    await opened(connection, url);
    at = "sending";
    await new Promise<void>((resolve, reject) => {
      connection.once("error", reject);
      connection.once("end", () => reject(new Error("The mail server has gone")));
      connection.send({ from, to }, Readable.from(message()), (error) => (error ? reject(error) : resolve()));
    });
    return { state: "SENT" };
  } catch (cause) {
    if (at === ("kept" as typeof at)) return undefined;
    return verdictOn(cause as Failed, at);
  } finally {
    signal.removeEventListener("abort", stop);
    connection.close();
  }
}

/** Connected, encrypted where that is needed, and signed in. */
const opened = (connection: SMTPConnection, url: URL): Promise<void> =>
  new Promise((resolve, reject) => {
    connection.once("error", reject);
    connection.once("end", () => reject(new Error("The mail server has gone")));
    connection.connect((error) => {
      if (error) return reject(error);
      if (!url.username) return resolve();
      const credentials = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
      connection.login({ credentials }, (refused) => (refused ? reject(refused) : resolve()));
    });
  });

/** A no to this message is a no; a no to us, or none at all, is tried again; no answer after it has left is not known. */
function verdictOn(cause: Failed, at: string): Verdict {
  const { responseCode = 0 } = cause;
  if (at === "connecting") return { state: "QUEUED", failure: "UNREACHABLE", cause };
  if (responseCode >= 500) return { state: "FAILED", failure: "REFUSED", cause };
  if (responseCode >= 400) return { state: "QUEUED", failure: "DEFERRED", cause };
  if (at === "left") return { state: "UNKNOWN", failure: "NO_ANSWER", cause };
  return { state: "QUEUED", failure: "UNREACHABLE", cause };
}
