import { areNamesAlike } from "@zorgvuldig/schema/names-alike";
import type { Role } from "@zorgvuldig/schema/words";
import type { Day } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import { Forbidden, NotFound, Refusal } from "../foundation/refusal.js";
import { LoneRequest } from "../request/lone-request.js";

type Kept = {
  readonly name: string;
  readonly role: Role;
  readonly organisation: string;
  readonly isLead: boolean;
  readonly sinceOn: Day;
  readonly endedOn: Day | null;
};
type Agreement = { readonly signedOn: Day; readonly fromOn: Day; readonly toOn: Day; readonly version: string | null };
/** Of a case its number alone: what is in it is not about him. */
type Placement = { readonly number: string; readonly fromOn: Day; readonly toOn: Day | null };
export type AccountPack = {
  readonly number: string;
  readonly madeOn: Day;
  readonly asked: LoneRequest;
  readonly account: Kept;
  readonly agreements: readonly Agreement[];
  readonly assignments: readonly Placement[];
  /** On how many days he signed in, the first and the last; older ones went with the log. */
  readonly signedIn: { readonly days: number; readonly firstOn: Day | null; readonly lastOn: Day | null };
};

/** Whose account; `isSure`: the FG looked whose it is, though the name is another. */
type Which = { readonly accountId: string; readonly isSure: boolean };

const here = "at time zone 'Europe/Amsterdam'";
const reads = [
  ...["Account.name", "Account.role", "Account.organisation", "Account.isLead", "Account.endedOn"],
  ...["ProcessorAgreement.signedOn", "ProcessorAgreement.fromOn", "ProcessorAgreement.toOn"],
  ...[
    "ProcessorAgreement.templateVersion",
    "Case.number",
    "Assignment.fromOn",
    "Assignment.toOn",
    "Assignment.endedAt",
  ],
];

/**
 * What the house keeps of whoever works here, or did, for him who asked (rights/access, D20). Throws `Forbidden` to who is not the FG, and the refusals of
 * rights/access: nothing is made for somebody who is not known, nor once it is answered. What the FG cannot read is not in it, and the letter says so.
 */
export async function gatherAccount(
  request: Request,
  requestId: string,
  { accountId, isSure }: Which,
): Promise<AccountPack> {
  request.started("readAccountPack", "RIGHTS");
  if (request.role !== "fg") throw new Forbidden("packs");
  const asked = await request.rows.get(LoneRequest, requestId);
  const isOfWhoWorksHere = asked.person === "STAFF" || asked.person === "CONSULTANT";
  if (!isOfWhoWorksHere || (asked.kind !== "ACCESS" && asked.kind !== "PORTABILITY"))
    throw new Refusal("rights/access", "pack-not-asked");
  asked.mustBeOpen("requestId");
  asked.mustBeKnown();
  for (const field of reads) request.alsoRead(field);
  const [account] = await request.select<Kept>(
    `select a.name, a.role, a.organisation, a.is_lead "isLead", (a.created_at ${here})::date::text "sinceOn", a.ended_on::text "endedOn"
     from account a where a.id = $1`,
    [accountId],
  );
  if (!account) throw new NotFound();
  // Asked for as one of the other kind: somebody else was chosen by mistake.
  if ((account.role === "consultant") !== (asked.person === "CONSULTANT"))
    throw new Refusal("rights/access", "account-other-kind");
  // The house knows an account by its name alone: where that is another, the FG says that he looked whose it is.
  if (!isSure && !areNamesAlike(asked.name, account.name)) throw new Refusal("rights/access", "account-other-name");
  const agreements = await request.select<Agreement>(
    `select g.signed_on::text "signedOn", g.from_on::text "fromOn", g.to_on::text "toOn", g.template_version "version"
     from processor_agreement g where g.account_id = $1 order by g.from_on`,
    [accountId],
  );
  const assignments = await request.select<Placement>(
    `select c.number, a.from_on::text "fromOn", coalesce((a.ended_at ${here})::date, a.to_on)::text "toOn"
     from assignment a join case_file c on c.id = a.case_id where a.consultant_id = $1 order by a.from_on, c.number`,
    [accountId],
  );
  const [signedIn] = await request.select<AccountPack["signedIn"]>(
    `select count(distinct (e.created_at ${here})::date)::int "days", min((e.created_at ${here})::date)::text "firstOn",
       max((e.created_at ${here})::date)::text "lastOn"
     from log_entry e where e.actor = $1 and e.action = 'signIn' and e.outcome = 'ok'`,
    [accountId],
  );
  return {
    ...{ number: asked.number, madeOn: request.today, asked, account, agreements, assignments },
    signedIn: signedIn ?? { days: 0, firstOn: null, lastOn: null },
  };
}
