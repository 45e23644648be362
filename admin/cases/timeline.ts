import type { CaseFile } from "./case-file";
import { documentsOf, type Filed, formsOf } from "./documents";
import { recordsOf } from "./records";

export const timelineGroups = ["course", "consent", "contact", "data", "task", "rights"] as const;
export type TimelineGroup = (typeof timelineGroups)[number];

/** What is said about something that happened, still without words: what it was, and who did it. */
export type Happened = {
  readonly id: string;
  /** A day or a moment; of two on one day the one with a time comes after. */
  readonly at: string;
  readonly group: TimelineGroup;
  readonly withdrawnAt?: string | null;
} & Said;

type Contact = NonNullable<CaseFile["contacts"]>[number];
type Signature = NonNullable<NonNullable<CaseFile["consents"]>[number]["signatures"]>[number];
type Said =
  | {
      readonly what:
        | "received"
        | "intakePlanned"
        | "intakeHeld"
        | "putOnHold"
        | "applicationWithdrawn"
        | "workStarted"
        | "workEnded"
        | "frozen";
    }
  | { readonly what: "formsSent"; readonly document: NonNullable<CaseFile["consents"]>[number]["document"] }
  | {
      readonly what: "signed";
      readonly document: NonNullable<CaseFile["consents"]>[number]["document"];
      readonly signature: Signature;
    }
  | {
      readonly what: "reminded";
      readonly document: NonNullable<CaseFile["consents"]>[number]["document"];
      readonly signature: Signature;
    }
  | { readonly what: "letterPosted"; readonly letter: NonNullable<CaseFile["letters"]>[number] }
  | { readonly what: "contact"; readonly contact: Contact }
  | { readonly what: "told"; readonly notice: NonNullable<CaseFile["notices"]>[number] }
  | { readonly what: "recordAdded"; readonly record: ReturnType<typeof recordsOf>[number] }
  | {
      readonly what: "informationAsked";
      readonly information: NonNullable<CaseFile["informationRequests"]>[number];
    }
  | { readonly what: "documentAdded"; readonly document: Filed }
  | { readonly what: "shared"; readonly disclosure: NonNullable<CaseFile["disclosures"]>[number] }
  | { readonly what: "assigned"; readonly assignment: NonNullable<CaseFile["assignments"]>[number] }
  | { readonly what: "professionalAdded"; readonly professional: NonNullable<CaseFile["professionals"]>[number] }
  | { readonly what: "requestReceived"; readonly request: NonNullable<CaseFile["requests"]>[number] }
  | { readonly what: "task"; readonly task: NonNullable<CaseFile["tasks"]>[number] };

/** All that happened in a case as far as this viewer gets it, newest first. */
export function timelineOf(file: CaseFile): Happened[] {
  const course = (
    [
      ["received", file.receivedOn],
      ["intakePlanned", file.intakeHeldOn ? null : file.intakePlannedAt],
      ["intakeHeld", file.intakeHeldOn],
      ["applicationWithdrawn", file.withdrawnOn],
      ["putOnHold", file.putOnHoldOn],
      ["workStarted", file.workStartedOn],
      ["workEnded", file.workEndedOn],
      ["frozen", file.frozenOn],
    ] as const
  ).flatMap(([what, at]) => (at ? [{ id: what, at, group: "course" as const, what }] : []));

  const consents = (file.consents ?? []).flatMap(({ id, document, sentOn, signatures }): Happened[] => [
    ...(sentOn ? [{ id, at: sentOn, group: "consent" as const, what: "formsSent" as const, document }] : []),
    ...(signatures ?? []).flatMap((signature): Happened[] =>
      signature.remindedOn
        ? [{ id: signature.id, at: signature.remindedOn, group: "consent", what: "reminded", document, signature }]
        : [],
    ),
    ...(signatures ?? []).flatMap((signature): Happened[] =>
      signature.signedOn
        ? [
            {
              id: signature.id,
              at: signature.signedOn,
              group: "consent",
              withdrawnAt: signature.withdrawnAt,
              what: "signed",
              document,
              signature,
            },
          ]
        : [],
    ),
  ]);

  const all: Happened[] = [
    ...course,
    ...consents,
    ...each(file.contacts, (contact) => ({ at: contact.heldOn, group: "contact", what: "contact", contact })),
    ...each(file.notices, (notice) => ({ at: notice.givenOn, group: "contact", what: "told", notice })),
    ...each(file.letters, (letter) => ({ at: letter.postedOn, group: "contact", what: "letterPosted", letter })),
    ...each(recordsOf(file), (record) => ({ at: record.receivedOn, group: "data", what: "recordAdded", record })),
    ...each(file.informationRequests, (information) => ({
      at: information.askedOn,
      group: "data",
      what: "informationAsked",
      information,
    })),
    ...each([...documentsOf(file), ...formsOf(file)], (document) => ({
      at: document.receivedOn,
      group: document.box === "form" ? "consent" : "data",
      what: "documentAdded",
      document,
    })),
    ...each(file.disclosures, (disclosure) => ({
      at: disclosure.disclosedAt,
      group: "data",
      what: "shared",
      disclosure,
    })),
    ...each(file.assignments, (assignment) => ({
      at: assignment.fromOn,
      group: "course",
      what: "assigned",
      assignment,
    })),
    ...each(file.professionals, (professional) => ({
      at: professional.createdAt,
      group: "data",
      what: "professionalAdded",
      professional,
    })),
    ...each(file.requests, (request) => ({
      at: request.receivedOn,
      group: "rights",
      what: "requestReceived",
      request,
    })),
    ...each(file.tasks, (task) => ({ at: task.endedAt, group: "task", what: "task", task })),
  ];
  return all.toSorted((one, other) => other.at.localeCompare(one.at));
}

/** Of each row what it says, once it has a day. */
const each = <Row extends { id: string }>(
  rows: readonly Row[] | null,
  say: (row: Row) => { at: string | null; group: TimelineGroup } & Said,
): Happened[] =>
  (rows ?? []).flatMap((row) => {
    const { at, ...said } = say(row);
    return at ? [{ ...said, id: row.id, at }] : [];
  });
