import { SendSignLinkDocument } from "@zorgvuldig/schema/generated/operations";
import { Transaction } from "@zorgvuldig/server/foundation/database/transaction";
import { codeMac, tokenHash, tokenOf } from "@zorgvuldig/server/foundation/mail/link-token";
import supertest from "supertest";
import { behind } from "./behind.js";
import type { Bureau } from "./bureau.js";
import type { World } from "./fulfils.js";
import type { MailServer } from "./mail-server.js";
import { sendMail } from "./outbox.js";

/** What is read out on the telephone. */
export const code = "271828";
type Form = Readonly<Record<string, string>>;

/** The way to the page, out of the latest mail. */
export async function signLinkFrom(bureau: Bureau, mail: MailServer): Promise<string> {
  await sendMail(bureau, mail);
  const words = (mail.taken.at(-1)?.text ?? "").replaceAll("=\r\n", "").replaceAll("=3D", "=");
  const link = words.match(/\/ondertekenen\/[\w-]{43}/)?.[0];
  if (!link) throw new Error(`No link in ${words}`);
  return link;
}

/** The same by the latest link of the house, as whoever got it on paper. */
export async function latestSignLink(bureau: Bureau, caseId: string): Promise<string> {
  const [found] = await behind<{ id: string }>(
    bureau,
    "select id from sign_link where case_id = $1 order by created_at desc, id desc limit 1",
    [caseId],
  );
  return `/ondertekenen/${tokenOf(bureau.house.vault, found?.id ?? "")}`;
}

/** What the door itself is told, in one transaction: with a link that is opened in it, or with none. */
export const askedOfDoor = <T extends object>(
  { house: { pools, vault } }: Bureau,
  sql: string,
  { link, values = [] }: { link?: string; values?: unknown[] } = {},
): Promise<T[]> =>
  Transaction.within(pools, "zv_door", async (door) => {
    const token = link?.split("/").at(-1) ?? "";
    if (link) await door.query("select * from open_sign_link($1, $2)", [tokenHash(token), codeMac(vault, token, code)]);
    return door.query<T & Record<string, unknown>>(sql, values);
  });

/** Somebody who was asked to sign, with a link: no session, no cookie, no script. */
export class SignsOnline {
  constructor(
    private readonly bureau: Pick<Bureau, "url">,
    readonly link: string,
    readonly code: string,
  ) {}

  looks = (): Promise<supertest.Response> => supertest(this.bureau.url).get(this.link).then();

  post = (form: Form, given = this.code, cookie = ""): Promise<supertest.Response> =>
    supertest(this.bureau.url)
      .post(this.link)
      .type("form")
      .set("origin", "null")
      .set("cookie", cookie)
      .send({ code: given, ...form })
      .then();

  opens = (given = this.code) => this.post({}, given);

  /** The documents on his page, by the number of what he signs. */
  async signatures(): Promise<string[]> {
    const { text } = await this.opens();
    return [...text.matchAll(/id="h-([\da-f-]{36})"/g)].map(([, id]) => id ?? "");
  }

  reads = (signature: string) => this.post({ what: "read", signature });

  /** Everything on the page that is to be chosen, with the same answer; `but`: those whose name says so otherwise. */
  async answers(signature: string, answer: "YES" | "NO" = "YES"): Promise<Record<string, string>> {
    const { text } = await this.reads(signature);
    const names = [...text.matchAll(/type="radio" id="[^"]*" name="([^"]+)"/g)].map(([, name]) => name ?? "");
    return Object.fromEntries(names.map((name) => [name, answer]));
  }

  async signs(signature: string, differs: Form = {}): Promise<supertest.Response> {
    const answers = await this.answers(signature);
    return this.post({ what: "sign", signature, name: "Vera Verzonnen", agrees: "yes", ...answers, ...differs });
  }

  /** Both documents, one after the other. */
  async signsAll(name = "Vera Verzonnen"): Promise<void> {
    for (const signature of await this.signatures()) {
      const { status, text } = await this.signs(signature, { name });
      if (status !== 200) throw new Error(`Not signed: ${status} ${text}`);
    }
  }

  withdraws = (signature: string, reason = "") => this.post({ what: "withdraw", signature, reason });

  copies = (signature: string) =>
    supertest(this.bureau.url)
      .post(this.link)
      .type("form")
      .set("origin", "null")
      .responseType("blob")
      .send({ code: this.code, what: "copy", signature })
      .then();
}

/** The office sends a link to a parent of this given name, or to the pupil himself. */
export async function sendSignLink(
  world: World,
  caseId: string,
  givenName: string | null,
  differs: { code?: string; isPosted?: boolean } = {},
): Promise<SignsOnline> {
  const { guardians } = await world.cases.seen(caseId);
  const guardianId = guardians?.find((one) => one.givenName === givenName)?.id ?? null;
  const input = { ...(await world.cases.which(caseId)), guardianId, code, ...differs };
  await world.as("office").ask(SendSignLinkDocument, { input });
  return new SignsOnline(world.bureau, await latestSignLink(world.bureau, caseId), input.code);
}
