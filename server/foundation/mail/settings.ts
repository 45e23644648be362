import { controller } from "@zorgvuldig/schema/controller";
import { Explained } from "../explained.js";

/** `smtp://` or `smtps://`, with the user and the password of the house when the server asks for them; and from whom. */
export type MailServer = { readonly url: string; readonly from: string };

type Given = Readonly<Record<string, string | undefined>>;
type Standing = { readonly isDemo: boolean; readonly publicUrl: string | null };

/** Whether a name or number means this machine: what stays on it nobody reads on the way. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);

const expected = "expected smtp://user:password@host:port or smtps://user:password@host:port";

/** Reads MAIL_URL and MAIL_FROM; without the first mail waits. Throws with the variable's name on nonsense. */
export function readMail({ MAIL_URL, MAIL_FROM }: Given, { isDemo, publicUrl }: Standing): MailServer | null {
  const from = MAIL_FROM || controller.email;
  // One address, such as an envelope takes it: no name, no list, no line that would begin a header.
  if (from.length > 254 || !/^[^\s@<>,;:"()[\]\\]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(from))
    throw new Explained("MAIL_FROM: is no single address such as info@bureau.nl");
  if (isDemo && !from.endsWith(".test"))
    throw new Explained("MAIL_FROM: a demonstration writes from an address that ends on .test");
  if (!MAIL_URL) return null;
  const url = readUrl(MAIL_URL);
  if (isDemo && !isLoopback(url.hostname))
    throw new Explained(
      "MAIL_URL: a demonstration hands mail to a server on this machine only, such as a mail catcher",
    );
  if (!isDemo && !publicUrl)
    throw new Explained("PUBLIC_URL: is needed with MAIL_URL, since a mail says where to read on");
  return { url: url.href, from };
}

function readUrl(given: string): URL {
  if (!URL.canParse(given)) throw new Explained("MAIL_URL: is no address");
  const url = new URL(given);
  if (!/^smtps?:$/.test(url.protocol) || !url.hostname || !/^\/?$/.test(url.pathname) || url.search || url.hash)
    throw new Explained(`MAIL_URL: ${expected}`);
  if (!url.username !== !url.password) throw new Explained("MAIL_URL: user and password go together");
  try {
    decodeURIComponent(url.username + url.password);
  } catch {
    throw new Explained("MAIL_URL: user and password are not well written; a % is %25");
  }
  return url;
}
