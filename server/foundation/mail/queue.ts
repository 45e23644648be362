import { randomUUID } from "node:crypto";
import type { RecipientOf } from "@zorgvuldig/schema/mail";
import type { MailTemplate } from "@zorgvuldig/schema/mail-words";
import { revealsGathered } from "@zorgvuldig/schema/terms";
import type { Transaction } from "../database/transaction.js";

/** Somebody of a case or of the house, by his id; or a published address, by what it is called. */
type To<R extends string> = R extends "OFFICE" | "OFFICER" ? { to: R } : { to: R; id: string };
/** What a mail says of itself in the outbox: never an address, a name or a text. */
export type Mail<T extends MailTemplate> = { readonly caseId: string; readonly aboutId: string } & To<RecipientOf<T>>;

/**
 * Lays a mail in the outbox, in the transaction of the act that it tells of: it goes out if and when that commits. About one
 * thing one recipient is written to once.
 */
export function queueMail<T extends MailTemplate>(transaction: Transaction, template: T, mail: Mail<T>): void {
  const { to, caseId, aboutId } = mail;
  const id = "id" in mail ? mail.id : null;
  transaction.write(
    `insert into message (id, version, created_at, template, recipient, recipient_id, case_id, about_id, key, state, attempts, next_try_at)
     values ($1, 1, house_now(), $2, $3, $4, $5, $6, $7, 'QUEUED', 0, house_now()) on conflict do nothing`,
    [randomUUID(), template, to, id, caseId, aboutId, [template, aboutId, to, ...(id ? [id] : [])].join("/")],
  );
}

/**
 * Signals the FG that something was shown with a reason: the first of a quarter of an hour at once, those after it together at its
 * end, and a minute later, so that whatever was still being committed is in it. Names no case: one signal is about several.
 */
export const signalReveal = (transaction: Transaction, revealId: string): void =>
  transaction.write(
    `insert into message (id, version, created_at, template, recipient, about_id, key, state, attempts, next_try_at)
     select gen_random_uuid(), 1, house_now(), $1, 'OFFICER', $2, concat_ws('/', $1::text, quarter, nth), 'QUEUED', 0,
         case nth when 1 then house_now() else to_timestamp((quarter + 1) * length) + interval '1 minute' end
       from (select extract(epoch from $3::interval) length) gathered
       cross join lateral (select floor(extract(epoch from house_now()) / length) quarter) now
       cross join (values (1), (2)) turns(nth)
       where nth = 1 or exists (select from message where key = concat_ws('/', $1::text, quarter, 1))
     on conflict do nothing`,
    ["recordsRevealed" satisfies MailTemplate, revealId, revealsGathered],
  );

/** Takes back what has not left yet, because it is no longer so. */
export const withdrawMail = (transaction: Transaction, template: MailTemplate, aboutId: string): void =>
  transaction.write(
    `update message set state = 'WITHDRAWN', leased_until = null, version = version + 1
     where about_id = $1 and template = $2 and state in ('QUEUED', 'SENDING') and handed_over_at is null`,
    [aboutId, template],
  );
