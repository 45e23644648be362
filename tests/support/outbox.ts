import { sendDue } from "@zorgvuldig/server/foundation/mail/sender";
import { tidyMail } from "@zorgvuldig/server/foundation/mail/tidy";
import { behind } from "./behind.js";
import type { Bureau } from "./bureau.js";
import { aGuardian, Cases } from "./cases.js";
import type { MailServer } from "./mail-server.js";

export const site = "https://bureau.test";
const from = "info@bureau.test";

type Row = {
  id: string;
  version: number;
  template: string;
  recipient: string;
  state: string;
  attempts: number;
  failure: string | null;
  message_id: string | null;
};

/** Does at this moment what a server looks for every few seconds. */
export const sendMail = (
  bureau: Bureau,
  { url }: Pick<MailServer, "url">,
  signal = new AbortController().signal,
): Promise<void> => sendDue(bureau.house, { url, from, site }, signal);

/** Does at this moment what a server looks for every minute. */
export const minute = (bureau: Bureau): Promise<void> => tidyMail(bureau.house);

/** What waits, and what came of it, oldest first. */
export const outbox = (bureau: Bureau, template = "%"): Promise<Row[]> =>
  behind<Row>(
    bureau,
    `select id, version, template, recipient, state, attempts, failure, message_id from message
     where template like $1 order by created_at, id`,
    [template],
  );

/** What lies in the outbox from before this test goes nowhere any more. */
export const emptyOutbox = (bureau: Bureau): Promise<unknown> => behind(bureau, "delete from message");

/** So many applications, each of a family that one mail goes to; gives their cases. */
export async function families(bureau: Bureau, count: number): Promise<string[]> {
  const ids: string[] = [];
  const cases = new Cases(bureau);
  for (let at = 0; at < count; at += 1)
    ids.push(await cases.aCase({ application: { guardians: [aGuardian({ email: `kanarie${at}@gezin.test` })] } }));
  return ids;
}
