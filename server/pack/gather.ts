import type { RefusalGround } from "@zorgvuldig/schema/requests";
import { Case } from "../case/case.js";
import { tableOf } from "../foundation/access/declared.js";
import { type Day, hasCome, type Moment } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import { Forbidden, NotFound, Refusal } from "../foundation/refusal.js";
import { DataSubjectRequest } from "../request/data-subject-request.js";
import { mustStillBeEntitled } from "../request/entitled.js";
import { factsOf, type LetterFacts } from "../request/letter-facts.js";
import { classOf, fieldsOf, namedIn, packWanted } from "./catalogue.js";
import { type Consulted, consultedOf } from "./consulted.js";
import { type PackPart, type PackRow, packParts } from "./parts.js";
import { Redaction } from "./redaction.js";
import { Redactor } from "./redactor.js";

/** `fields`: in the order in which they are declared; what stands empty is not in it. */
export type Told = { readonly fields: Readonly<Record<string, unknown>> };
export type Pack = {
  readonly number: string;
  readonly madeOn: Day;
  readonly about: DataSubjectRequest["person"];
  readonly asked: LetterFacts;
  readonly parts: readonly { readonly type: string; readonly rows: readonly Told[] }[];
  readonly consulted: readonly Consulted[];
  /** Of what he takes along: what is about him and was not provided by him. */
  readonly notProvided: readonly { readonly type: string; readonly count: number }[];
  /** How much is left out, and why. */
  readonly leftOut: readonly { readonly ground: RefusalGround; readonly count: number }[];
  /** Until when, by which rule; nothing, where the ground is known to the FG alone (D25). */
  readonly destroyOn: Day | null;
  readonly term: Case["term"] | null;
};
/** A file that lies in the case and is his: on which shelf, or what he signed on line. */
export type FiledAs = { readonly type: (typeof filed)[number]; readonly id: string };
export type Gathered = {
  readonly pack: Pack;
  readonly files: readonly FiledAs[];
  /** Of what is left out, the words; the rest is files. */
  readonly passages: Pack["leftOut"];
};
const filed = ["Document", "SensitiveDocument", "SignedForm", "Signature"] as const;
const isFiled = (type: string): type is FiledAs["type"] => filed.some((one) => one === type);
/** Of a signature there is a file where it was given on line; a scan lies on its own shelf. */
const hasFile = (type: string, { isSignedOnline }: PackRow): boolean => type !== "Signature" || isSignedOnline === true;

/**
 * All that the house holds about one person, found through the declarations of its fields, to be made into a file when this request is committed. Throws `Forbidden` to who
 * is not the FG, and the refusals of rights/access: nothing is made for somebody who is not known or not entitled, nor once it is answered.
 */
export async function gather(request: Request, requestId: string): Promise<Pack> {
  request.started("readAccessPack", "RIGHTS");
  if (request.role !== "fg") throw new Forbidden("packs");
  return (await gatherFor(request, await request.rows.get(DataSubjectRequest, requestId))).pack;
}

/** `upTo`: nothing that came into the case after it; of what was answered, for that is what the answer was about. */
export type Chosen = { readonly without: ReadonlySet<string>; readonly upTo: Moment | null };
const all: Chosen = { without: new Set(), upTo: null };

/** The same, within an act of the FG, and which files there are; of those that stay here nothing is told but how many. */
export async function gatherFor(
  request: Request,
  asked: DataSubjectRequest,
  { without, upTo }: Chosen = all,
): Promise<Gathered> {
  const { rows } = request;
  const isCarried = asked.kind === "PORTABILITY";
  if (asked.kind !== "ACCESS" && !isCarried) throw new Refusal("rights/access", "pack-not-asked");
  if (upTo === null) asked.mustBeOpen("requestId");
  const { caseId } = asked;
  await mustStillBeEntitled(request, asked);
  const redactor = new Redactor(await rows.by(Redaction, "requestId", asked.id));
  const found = await rows.get(Case, caseId);
  const facts = await factsOf(request, asked, nothingDecided);
  const subjectId = subjectOf(asked, facts);
  const read = await readOf(request, found.number);
  const many = { PUPIL: 1, APPLICANT: 1, GUARDIAN: facts.guardians.length, PROFESSIONAL: facts.professionals.length };
  const consulted = isCarried ? [] : await consultedOf(request, asked, many[asked.person] === 1);
  const { files, heldBack, ...given } = partsOf(read, asked, {
    ...{ subjectId, redactor, isCarried, without, upTo },
  });
  const passages = redactor.counts;
  const pack = {
    ...{ number: found.number, madeOn: request.today, about: asked.person, asked: facts, consulted },
    ...{ ...given, leftOut: withHeldBack(passages, heldBack), ...keptOf(found) },
  };
  return { pack, files, passages };
}

const withHeldBack = (passages: Pack["leftOut"], files: number): Pack["leftOut"] => {
  if (files === 0) return passages;
  const same = passages.find(({ ground }) => ground === "OTHERS_RIGHTS")?.count ?? 0;
  return [
    ...passages.filter(({ ground }) => ground !== "OTHERS_RIGHTS"),
    { ground: "OTHERS_RIGHTS", count: same + files },
  ];
};

/** All of the case that is asked for a pack. What is read of it is logged with the act, and nothing leaves before that is committed. */
async function readOf(request: Request, number: string): Promise<PackRow> {
  const one = { sort: { field: "number", order: "ASC" }, where: [["number", "=", number]], most: 1 } as const;
  let read: PackRow | undefined;
  for await (const [row] of request.each(Case, packWanted(), one)) read ??= row;
  if (!read) throw new NotFound();
  return read;
}

type About = {
  readonly subjectId: string;
  readonly redactor: Redactor;
  readonly isCarried: boolean;
} & Chosen;

/** What is his of each part; and of what he takes along, how much is his and was not provided by him. */
function partsOf(
  read: PackRow,
  { person, askedBy }: DataSubjectRequest,
  { subjectId, redactor, isCarried, without, upTo }: About,
): Pick<Pack, "parts" | "notProvided"> & Pick<Gathered, "files"> & { readonly heldBack: number } {
  const cameInTime = ({ createdAt }: PackRow) => upTo === null || hasCome(String(createdAt), upTo);
  const found = Object.entries(packParts).map(([type, part]) => {
    const there = rowsAt(read, part).filter(cameInTime);
    const own = there.filter((row) => part.whose[person]?.(row, subjectId));
    const given = isCarried ? own.filter((row) => part.provided?.[person]?.(row, subjectId)) : own;
    const shown = given.filter(({ id }) => !without.has(String(id)));
    const rows = shown.map((row) => told(row, part, redactor, askedBy === "SELF"));
    return {
      type,
      rows,
      heldBack: given.length - shown.length,
      count: own.length - given.length,
      ids: given.filter((row) => hasFile(type, row)).map(({ id }) => String(id)),
    };
  });
  return {
    files: found.flatMap(({ type, ids }) => (isFiled(type) ? ids.map((id) => ({ type, id })) : [])),
    heldBack: found.reduce((many, { heldBack }) => many + heldBack, 0),
    parts: found.filter(({ rows }) => rows.length > 0).map(({ type, rows }) => ({ type, rows })),
    notProvided: found.filter(({ count }) => count > 0).map(({ type, count }) => ({ type, count })),
  };
}

const keptOf = ({ destroyOn, term }: Case): Pick<Pack, "destroyOn" | "term"> =>
  term === "HANDLED_COMPLAINT" ? { destroyOn: null, term: null } : { destroyOn, term };

const nothingDecided = { matter: "ANSWER", delay: null, outcome: "GRANTED", ground: null, explanation: "" } as const;

/** Of a pupil and of who applied there is one in a case; a parent must be named, and so must a professional. */
function subjectOf({ person, subjectId }: DataSubjectRequest, { pupil, applicant }: LetterFacts): string {
  const only = person === "PUPIL" ? pupil?.id : person === "APPLICANT" ? applicant?.id : undefined;
  const found = subjectId ?? only;
  if (!found) throw new Refusal("rights/access", "subject-unnamed");
  return found;
}

/** The rows of a part, whichever way leads there. */
function rowsAt(root: PackRow, { path }: PackPart): PackRow[] {
  return path.reduce<PackRow[]>((above, way) => above.flatMap((row) => [row[way] ?? []].flat() as PackRow[]), [root]);
}

type Called = { readonly name?: string } | null;

/** Throws when anything of it is kept from who asks: then the pack would not be whole, and nobody would see it. */
function told(row: PackRow, part: PackPart, redactor: Redactor, isHimself: boolean): Told {
  const entity = classOf(part);
  const ways = new Set([...tableOf(entity).inverses.keys()]);
  const withheld = ((row.withheld ?? []) as string[]).filter((name) => !ways.has(name));
  if (withheld.length > 0) throw new Forbidden(`packs: ${entity.name}.${withheld.join()}`);
  const fields = fieldsOf(entity, part, isHimself).map(([name, { type }]) => [
    name,
    redactor.without(row[name], !!type.isFree),
  ]);
  const names = namedIn(entity).map((name) => [name, redactor.without((row[name] as Called)?.name, true)]);
  const filled = [...fields, ...names].filter(([, value]) => value !== null && value !== undefined && value !== "");
  return { fields: Object.fromEntries(filled) };
}
