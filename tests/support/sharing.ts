import {
  AddInstitutionDocument,
  type AddRecordInput,
  type DataCategory,
  DiscloseRecordsDocument,
  type DiscloseRecordsInput,
  type GuardianInput,
  type InstitutionKind,
  type LineInput,
  SharedDocument,
} from "@zorgvuldig/schema/generated/operations";
import { openLink } from "@zorgvuldig/server/disclosure/open-link";
import { endSharing } from "@zorgvuldig/server/foundation/clock/end-sharing";
import { tokenOf } from "@zorgvuldig/server/foundation/mail/link-token";
import supertest from "supertest";
import { behind } from "./behind.js";
import type { Bureau, PersonName } from "./bureau.js";
import { aGuardian, type Seen } from "./cases.js";
import type { World } from "./fulfils.js";
import type { MailServer } from "./mail-server.js";
import { sendMail } from "./outbox.js";

export const told = { source: "PARENT", channel: "PHONE", receivedOn: "2026-03-02" } as const;
export const everything: DataCategory[] = ["CONTACT", "IDENTITY", "LEARNING", "ABSENCE", "HEALTH", "HOME"];
/** What is read out on the telephone. */
export const code = "271828";
export const school = { email: "administratie@linde.test", phone: "000-1112222" };

const records: Omit<AddRecordInput, "caseId" | "version">[] = [
  { learning: { ...told, aspect: "PROGRESS", text: "Leest vlot." } },
  { absence: { ...told, text: "Thuis gebleven.", startedOn: "2026-02-01" } },
  { health: { ...told, text: "Slaapt slecht.", necessity: "De opbouw hangt ervan af." } },
  { home: { ...told, text: "Woont bij oma.", necessity: "De opbouw hangt ervan af." } },
];

type Wanted = {
  categories?: DataCategory[];
  kind?: InstitutionKind;
  apart?: boolean;
  reached?: object;
  others?: GuardianInput[];
};

/** A case with one record of each kind, a consultant, and a line to one institution that can be reached. */
export async function toShare(
  world: Pick<World, "as" | "aCase" | "cases">,
  { categories = everything, kind = "CURRENT_SCHOOL", apart, reached = school, others = [] }: Wanted = {},
) {
  const { as, aCase, cases } = world;
  const input = {
    name: `De Verzonnen Linde ${Math.random()}`,
    kind,
    street: "Lindelaan 1",
    postcode: "1111 AA",
    city: "Elders",
    ...reached,
  };
  const { addInstitution } = await as("office").ask(AddInstitutionDocument, { input });
  const institutionId = addInstitution.id;
  const reasons = { relevance: "Zij gaat ernaartoe.", necessity: "Zij begeleidt haar." };
  const line: LineInput = { institutionId, direction: "GIVE", categories, ...reasons };
  const guardians = [
    aGuardian({ livesApart: !!apart, phone: "000-3334444" }),
    ...(apart ? [aGuardian({ givenName: "Wim", livesApart: true })] : []),
    ...others,
  ];
  const caseId = await aCase({
    stage: "IN_PROGRESS",
    consultant: "consultant",
    lines: [line],
    application: { guardians },
  });
  for (const record of records) await cases.record(caseId, "consultant", record);
  const seen = await cases.seen(caseId, "consultant");
  const idOf = (list: "learning" | "absence" | "health" | "home") => seen[list]?.[0]?.id ?? "";
  const ids = { LEARNING: idOf("learning"), ABSENCE: idOf("absence"), HEALTH: idOf("health"), HOME: idOf("home") };

  const input_ = async (differs: Partial<DiscloseRecordsInput> = {}) => ({
    input: {
      ...(await cases.which(caseId)),
      institutionId,
      recordIds: [ids.LEARNING],
      purpose: "Voorbereiding van de herstart",
      manner: "LETTER" as const,
      ...differs,
    },
  });
  const share = async (differs: Partial<DiscloseRecordsInput> = {}, by: PersonName = "consultant") => {
    await as(by).ask(DiscloseRecordsDocument, await input_(differs));
    const disclosure = (await cases.seen(caseId)).disclosures?.at(-1);
    if (!disclosure) throw new Error("Nothing was shared");
    return disclosure;
  };
  const refused = async (differs: Partial<DiscloseRecordsInput> = {}, by: PersonName = "consultant") =>
    as(by).refused(DiscloseRecordsDocument, await input_(differs));
  return { caseId, institutionId, ids, share, refused, asked: input_ };
}
export type ToShare = Awaited<ReturnType<typeof toShare>>;

export const disclosureOf = async ({ cases }: World, caseId: string, id: string) =>
  (await cases.seen(caseId)).disclosures?.find((one) => one.id === id);

export const authorisationOf = ({ consents }: Seen) => consents?.find(({ document }) => document === "AUTHORISATION");

/** What was kept of what went, as this person gets it. */
export const copyOf = async ({ as }: World, caseId: string, id: string, by: PersonName = "consultant") =>
  (await as(by).ask(SharedDocument, { id: caseId })).case?.disclosures?.find((one) => one.id === id);

/** The way to the page, out of the latest mail that an institution got. */
export async function linkFrom({ bureau }: World, mail: MailServer): Promise<string> {
  await sendMail(bureau, mail);
  const words = (mail.taken.at(-1)?.text ?? "").replaceAll("=\r\n", "").replaceAll("=3D", "=");
  const link = words.match(/\/ontvangen\/[\w-]{43}/)?.[0];
  if (!link) throw new Error(`No link in ${words}`);
  return link;
}

/** Somebody at the institution: he has no session and no cookie, a link, and what he heard on the telephone. */
export const looks = ({ bureau }: World, link: string) => supertest(bureau.url).get(link);
export const types = ({ bureau }: World, link: string, given: string) =>
  supertest(bureau.url).post(link).type("form").set("origin", "null").responseType("blob").send({ code: given });

/** One of the things behind a link that has several: the letter, or an attachment by its number. */
export const fetches = ({ bureau }: World, link: string, what: string, given = code) =>
  supertest(bureau.url).post(link).type("form").set("origin", "null").responseType("blob").send({ code: given, what });

/** Does at this moment what a server looks for every minute. */
export const endWhatWaits = (bureau: Bureau): Promise<void> => endSharing(bureau.house);

/** Fetches by the latest link, as who got the mail and heard the code. */
export async function fetchLatest(bureau: Bureau, disclosureId: string, given: string): Promise<void> {
  const links = await behind<{ id: string }>(
    bureau,
    "select id from disclosure_link where disclosure_id = $1 order by created_at desc limit 1",
    [disclosureId],
  );
  const { is } = await openLink(bureau.house, tokenOf(bureau.house.vault, links[0]?.id ?? ""), given);
  if (is !== "OPEN") throw new Error(`The link was ${is}`);
}
