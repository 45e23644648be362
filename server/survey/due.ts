import { surveySizes } from "@zorgvuldig/schema/survey";
import type { Transaction } from "../foundation/database/transaction.js";
import { CaseKeys, openBox } from "../foundation/vault/boxes.js";
import type { Keys } from "../foundation/vault/keys.js";
import { shuffled } from "./pool.js";

type Handed = {
  readonly caseId: string;
  readonly person: "guardian" | "professional";
  readonly id: string;
  readonly byMail: boolean;
  readonly byPhone: boolean;
  readonly version: number;
  readonly box: Buffer;
  readonly wrapped: Buffer;
};

/** Somebody who is to be asked, and how he can be: known for as long as the round lasts, and kept nowhere (survey/by-email). */
export type Addressee = Pick<Handed, "caseId" | "person" | "id"> & {
  readonly email: string | undefined;
  readonly phone: string | undefined;
};

const handed = (night: Transaction, what: "survey_due" | "survey_refused"): Promise<Handed[]> =>
  night.query<Handed>(
    `select case_id "caseId", person, id, by_mail "byMail", by_phone "byPhone", version, box, wrapped from ${what}()`,
  );

const written = (value: unknown): string | undefined => (typeof value === "string" && value ? value : undefined);

function reachedAt(vault: Keys, { caseId, person, id, version, box, wrapped }: Handed) {
  const keys = new CaseKeys(vault, caseId, { ordinary: wrapped.toString("base64") });
  const kind = person === "guardian" ? "contact" : "professional";
  const { email, phone } = openBox(keys, "ordinary", box.toString("base64"), { table: person, kind, row: id, version });
  return { email: written(email), phone: written(phone) };
}

const sameMail = (email: string): string => email.trim().toLowerCase();
const sameNumber = (phone: string): string => phone.replace(/\D/g, "").slice(-9);

/** By what somebody is known to be the same in another case. */
const traces = ({ email, phone }: { email?: string | undefined; phone?: string | undefined }): string[] => [
  ...(email ? [sameMail(email)] : []),
  ...(phone ? [sameNumber(phone)] : []),
];

/**
 * Who is to be asked by now and can be. Whoever opted out in one case is not asked about another at the same address or number, and whoever is in several cases is asked about one of them
 * at a time: what he says of that is then known before the next.
 */
export async function addresseesOf(night: Transaction, vault: Keys): Promise<Addressee[]> {
  const due = await handed(night, "survey_due");
  if (due.length < surveySizes.fewest) return [];
  const refused = (await handed(night, "survey_refused")).map((one) => ({ ...one, ...reachedAt(vault, one) }));
  const noMail = new Set(refused.filter(({ byMail }) => byMail).flatMap(traces));
  const noCall = new Set(refused.filter(({ byPhone }) => byPhone).flatMap(traces));
  const taken = new Set<string>();
  return shuffled(due).flatMap((one) => {
    const reached = reachedAt(vault, one);
    const known = traces(reached);
    if (known.some((trace) => taken.has(trace))) return [];
    for (const trace of known) taken.add(trace);
    return [
      {
        ...{ caseId: one.caseId, person: one.person, id: one.id },
        email: one.byMail && !known.some((trace) => noMail.has(trace)) ? reached.email : undefined,
        phone: one.byPhone && !known.some((trace) => noCall.has(trace)) ? reached.phone : undefined,
      },
    ];
  });
}

export type Drawn = { readonly mailed: readonly Addressee[]; readonly called: readonly Addressee[] };

/** By lot, who is called and who is mailed. Fewer than five together are not asked: an answer would be that of one of very few. */
export function drawnFrom(addressees: readonly Addressee[]): Drawn {
  const { fewest, most, called: oneIn } = surveySizes;
  const lot = shuffled(addressees.filter(({ email, phone }) => email || phone)).slice(0, most);
  const drawn = new Set(lot.filter(({ phone }) => phone).slice(0, Math.max(fewest, Math.ceil(lot.length / oneIn))));
  const left = lot.filter((one) => one.email && !drawn.has(one));
  if (drawn.size >= fewest && left.length >= fewest) return { mailed: left, called: [...drawn] };
  const mailed = lot.filter(({ email }) => email);
  if (mailed.length >= fewest) return { mailed, called: [] };
  return { mailed: [], called: drawn.size >= fewest ? [...drawn] : [] };
}
