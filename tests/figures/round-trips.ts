import {
  CaseDocument,
  PlanIntakeDocument,
  ReceiveApplicationDocument,
  RequestsDocument,
  RevealsDocument,
} from "@zorgvuldig/schema/generated/operations";
import type { Bureau } from "../support/bureau.js";
import { anApplication, Cases } from "../support/cases.js";
import { oddTexts } from "./oddities.js";
import { invented, textsIn, wholeCase } from "./whole-case.js";

const newest = { first: 100, after: null, filter: {}, sort: { field: "createdAt", order: "DESC" } } as const;

const institutions =
  "{ institutions(first: 100, sort: { field: createdAt, order: DESC }, filter: {}) { items { name street postcode city } } }";

/** A text as it should come back: composed, with one kind of line end, without white space round it. */
const kept = (text: string): string => text.replace(/\r\n?/g, "\n").normalize("NFC").trim();

/** So many whole cases with another odd text in every field, over all of them all texts in all fields. */
export async function textsComeBack(bureau: Bureau, rounds: number): Promise<{ texts: number; faults: string[] }> {
  const faults: string[] = [];
  let texts = 0;
  for (let round = 0; round < rounds; round++) {
    let field = 0;
    const odd = () => oddTexts[(field++ + round) % oddTexts.length];
    const words = (name: string, which: string) => `${odd()} ${name}${which}`;
    const { ids, told } = await wholeCase(bureau, { ...invented, words });
    const shown = new Set(textsIn(await everythingOf(bureau, ids)));
    const lost = told.filter(({ text }) => !shown.has(kept(text)));
    faults.push(...lost.map(({ field, text }) => `${field} came back otherwise: ${JSON.stringify(text.slice(0, 60))}`));
    texts += told.length;
  }
  return { texts, faults };
}

/** Health and home the consultant reads, secret addresses the office. */
async function everythingOf(bureau: Bureau, ids: readonly string[]): Promise<unknown[]> {
  const [office, fg] = [bureau.as("office"), bureau.as("fg")];
  return [
    await bureau.as("consultant").ask(CaseDocument, { id: ids[0] ?? "" }),
    ...(await Promise.all(ids.map((id) => office.ask(CaseDocument, { id })))),
    await office.free(institutions),
    await fg.ask(RevealsDocument, newest),
    await fg.ask(RequestsDocument, newest),
  ];
}

const oddDays = ["1900-01-01", "1937-06-30", "1940-05-16", "2000-02-29", "2024-02-29", "2026-02-28", "2026-03-29"];
const oddMoments = [
  ...["2026-03-29T01:59:59+01:00", "2026-03-29T03:00:00+02:00", "2026-03-29T02:30:00+01:00", "2026-10-25T02:30:00Z"],
  ...["2026-03-02T23:59:59.999999-14:00", "2026-12-31T23:59:59.5+14:00", "2026-03-03T00:00Z"],
];

/** Days and instants at the edges of calendars: refused by name, or what they were. */
export async function timesComeBack(bureau: Bureau): Promise<{ times: number; faults: string[] }> {
  const cases = new Cases(bureau);
  const office = bureau.as("office");
  const faults: string[] = [];
  for (const day of oddDays) {
    const applicant = {
      kind: "PARENT",
      name: "Vera Verzonnen",
      permissionFrom: "Vera",
      permissionBy: "PHONE",
    } as const;
    const input = anApplication({ applicant: { ...applicant, permissionOn: day } });
    const { receiveApplication } = await office.ask(ReceiveApplicationDocument, { input });
    const found = (await cases.seen(receiveApplication.id)).applicant?.permissionOn;
    if (found !== day) faults.push(`${day} came back as ${found}`);
  }
  for (const plannedAt of oddMoments) {
    const which = await cases.which(await cases.aCase());
    const { status, body } = await office.raw({
      id: idOf(PlanIntakeDocument),
      variables: { input: { ...which, plannedAt } },
    });
    const found = (await cases.seen(which.caseId)).intakePlannedAt;
    if (status >= 500) faults.push(`${plannedAt} is answered ${status}`);
    else if (body.data && !isSameInstant(found, plannedAt)) faults.push(`${plannedAt} came back as ${found}`);
  }
  return { times: oddDays.length + oddMoments.length, faults };
}

const idOf = (document: object): string => (document as { __meta__?: { hash?: string } }).__meta__?.hash ?? "";
/** To the millisecond: that is how far a browser knows it. */
const isSameInstant = (one: string | null | undefined, other: string): boolean =>
  Date.parse(one ?? "") === Date.parse(other);
