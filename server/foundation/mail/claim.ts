import { mails } from "@zorgvuldig/schema/mail";
import type { MailFailure, MailRecipient, MailState, MailTemplate } from "@zorgvuldig/schema/mail-words";
import { mailRetries } from "@zorgvuldig/schema/terms";
import { writeEvent } from "../audit/event.js";
import { logIncident } from "../audit/incident.js";
import { atNight } from "../database/at-night.js";
import type { House } from "../database/request.js";

export type MailedDelivery = {
  readonly link: string;
  readonly owner: string;
  readonly delivery: string;
  /** The receiver, when it goes straight to another controller: the box is his then. */
  readonly transfer: string | null;
  readonly version: number;
  readonly box: Buffer;
  readonly wrapped: Buffer;
};

/** A mail that is this server's for a minute, with the box that holds the address. */
export type Claimed = {
  readonly id: string;
  readonly template: MailTemplate;
  readonly recipient: MailRecipient;
  readonly attempt: number;
  readonly messageId: string;
  readonly caseId: string | null;
  readonly number: string | null;
  readonly day: string | null;
  /** The head of the log that it is about. */
  readonly note: string | null;
  /** The link that the mail leads to, while it lives; and the general address of the institution that is to fetch something by it. */
  readonly link: { readonly link: string; readonly email: string | null } | null;
  /** The link to what lies ready for who asked for it, and his address, sealed, with its key. */
  readonly delivery: MailedDelivery | null;
  /** The case or the account whose key it is. */
  readonly owner: string | null;
  readonly person: string | null;
  readonly version: number | null;
  readonly box: Buffer | null;
  readonly wrapped: Buffer | null;
};

/** How an attempt ended. QUEUED: it may be tried again. */
export type Verdict = {
  readonly state: Extract<MailState, "SENT" | "QUEUED" | "FAILED" | "UNKNOWN">;
  readonly failure?: MailFailure;
  readonly cause?: unknown;
};

const readOf: Partial<Record<MailRecipient, string>> = {
  GUARDIAN: "Guardian.email",
  APPLICANT: "Applicant.email",
  REQUESTER: "PackDelivery.address",
};
/** A link of which the mail goes to somebody of the case. */
const linkTo = (link: string | null | undefined) => (link ? { link, email: null } : null);
const casesOf = ({ caseId }: { caseId: string | null }): string[] => (caseId ? [caseId] : []);

/** Takes the next mail that is due, if there is one that no other server has; that its address is read, is logged with it. */
export const claimMail = (house: House, domain: string): Promise<Claimed | undefined> =>
  atNight(house, async (night) => {
    const [found] = await night.query<Omit<Claimed, "note" | "link" | "delivery">>(
      `select id, template, recipient, attempt, message_id "messageId", case_id "caseId", number, day, owner, person, version,
       box, wrapped from claim_mail($1)`,
      [domain],
    );
    if (!found) return undefined;
    const { activity, about } = mails[found.template];
    const [head] =
      about === "head" ? await night.query<{ note: string | null }>("select head_of_mail($1) note", [found.id]) : [];
    const [link] =
      about === "link"
        ? await night.query<NonNullable<Claimed["link"]>>("select link, email from link_of_mail($1)", [found.id])
        : [];
    const [signing] =
      about === "signLink"
        ? await night.query<{ link: string | null }>("select sign_link_of_mail($1) link", [found.id])
        : [];
    const [delivery] =
      about === "delivery" ? await night.query<MailedDelivery>("select * from delivery_of_mail($1)", [found.id]) : [];
    const claimed = {
      ...found,
      note: head?.note ?? null,
      link: link ?? linkTo(signing?.link),
      delivery: delivery ?? null,
    };
    const read = delivery?.transfer ? "PackTransfer.address" : readOf[claimed.recipient];
    writeEvent(night, {
      action: "sendMail",
      activity,
      cases: casesOf(claimed),
      fields: read ? [read] : [],
      outcome: "ok",
    });
    return claimed;
  });

/** Whether it may leave now: it is still ours, and nobody withdrew or erased it. From here on it may have arrived. */
export const handOver = (house: House, { id, attempt }: Claimed): Promise<boolean> =>
  atNight(house, async (night) => {
    const [row] = await night.query<{ may: boolean }>("select hand_over_mail($1, $2) may", [id, attempt]);
    return row?.may === true;
  });

/** Writes down how it ended. What is given up, and of what nobody knows whether it arrived, is an incident. */
export async function settle(house: House, claimed: Claimed, verdict: Verdict): Promise<void> {
  const wait = mailRetries[claimed.attempt - 1];
  const isGivenUp = verdict.state === "QUEUED" && !wait;
  const state = isGivenUp ? "FAILED" : verdict.state;
  const isSettled = await atNight(house, async (night) => {
    const [row] = await night.query<{ is: boolean }>("select settle_mail($1, $2, $3, $4, $5) is", [
      claimed.id,
      claimed.attempt,
      state,
      verdict.failure ?? null,
      wait ?? "PT0S",
    ]);
    if (row?.is && (state === "FAILED" || state === "UNKNOWN"))
      writeEvent(night, {
        action: "sendMail",
        activity: mails[claimed.template].activity,
        cases: casesOf(claimed),
        outcome: "incident",
        rule: "security/measures",
      });
    return row?.is;
  });
  if (isSettled && verdict.cause) logIncident(verdict.cause);
}
