import { assignConsultant } from "../case/assign-consultant.js";
import { Case } from "../case/case.js";
import { closeCase } from "../case/close-case.js";
import type { LineInput } from "../consent/consent-inputs.js";
import { withdrawAuthorisation } from "../consent/register-signature.js";
import { Signature } from "../consent/signature.js";
import { awaitSignatures, takeUpCase } from "../consent/take-up-case.js";
import { discloseRecords } from "../disclosure/disclose-records.js";
import { minus } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import { holdIntake } from "../person/hold-intake.js";
import { receiveApplication } from "../person/receive-application.js";
import { addRecord } from "../record/add-record.js";
import type { AddRecordInput } from "../record/record-inputs.js";
import { LearningRecord } from "../record/records.js";
import { registerRequest } from "../request/register-request.js";
import type { InstitutionKey } from "./bureau.js";
import { type Family, families } from "./families.js";
import type { Story } from "./story.js";

type Ids<T extends string> = ReadonlyMap<T, string>;

/** Fourteen cases, one for every place where a case can stand, and the ones that are difficult. */
export async function tellCases(story: Story, people: Ids<string>, institutions: Ids<InstitutionKey>): Promise<void> {
  const at = (key: InstitutionKey) => institutions.get(key) ?? "";
  const lines: LineInput[] = [
    { institutionId: at("school"), direction: "ASK", categories: ["LEARNING", "ABSENCE"] },
    { institutionId: at("school"), direction: "GIVE", categories: ["CONTACT", "IDENTITY", "LEARNING", "ABSENCE"] },
    { institutionId: at("partnership"), direction: "GIVE", categories: ["LEARNING"] },
    { institutionId: at("care"), direction: "ASK", categories: ["HEALTH"] },
  ];
  const tell = new Teller(story, people, lines);

  await tell.application(families.received, 1);
  await tell.application(families.bySchool, 3);
  await tell.planned(families.planned, 8);
  await tell.interviewed(families.undecided, 14, 5);
  await tell.act(await tell.interviewed(families.declined, 16, 6), 4, (found) =>
    found.decline("De vraag hoort bij de gemeente; de ouder is daarheen verwezen."),
  );
  await tell.act(await tell.interviewed(families.held, 40, 30), 29, (found) =>
    found.putOnHold("Samenwerkingsverband Denkbeeldig", story.day(-20)),
  );
  const waiting = await tell.interviewed(families.waiting, 30, 18);
  await story.sendForms(waiting, 17, lines);
  await story.sign(waiting, 10, "first");
  await story.act("office", 9, "awaitSignatures", async (request) =>
    awaitSignatures(request, await story.seen(request, waiting)),
  );
  const sixteen = await tell.interviewed(families.sixteen, 25, 12);
  await story.sendForms(sixteen, 11, lines);
  await story.act("office", 11, "awaitSignatures", async (request) =>
    awaitSignatures(request, await story.seen(request, sixteen)),
  );

  const handled = await tell.handled(families.handled, 120, "consultant");
  await tell.records(handled, 60, "consultant");
  await tell.share(handled, 40, at("school"));
  await tell.request(handled, 12);
  const handledToo = await tell.handled(families.handledToo, 90, "consultant2");
  await tell.records(handledToo, 50, "consultant2");
  await tell.withdrawn(await tell.handled(families.disagreeing, 80, "consultant"), 6);
  await tell.handled(families.unassigned, 45);
  for (const [family, from, ended] of [
    [families.closed, 300, 90],
    [families.closedLong, 700, 500],
  ] as const)
    await tell.closed(await tell.handled(family, from, "consultant"), ended);
}

class Teller {
  constructor(
    private readonly story: Story,
    private readonly people: Ids<string>,
    private readonly lines: LineInput[],
  ) {}

  application({ guardians, applicant, pupil: child, question }: Family, ago: number): Promise<string> {
    const receivedOn = this.story.day(ago);
    const isParent = !applicant;
    const [first] = guardians;
    const who = applicant ?? {
      kind: "PARENT" as const,
      name: `${first?.givenName} ${first?.familyName}`,
      phone: "000-1234567",
    };
    return this.story.act("office", ago, "receiveApplication", (request) =>
      receiveApplication(request, {
        channel: applicant ? "EMAIL" : "WEBSITE",
        receivedOn,
        applicant: { ...who, ...(isParent ? {} : { permissionOn: minus(receivedOn, "P2D") }) },
        guardians,
        question,
        ...(isParent ? { pupil: bornAt(child, receivedOn) } : {}),
      }),
    );
  }

  async planned(family: Family, ago: number): Promise<string> {
    const caseId = await this.application(family, ago);
    await this.act(caseId, ago - 2, (found) => found.planIntake(`${this.story.day(-3)}T13:30:00+01:00`));
    return caseId;
  }

  async interviewed(family: Family, received: number, held: number): Promise<string> {
    const caseId = await this.application(family, received);
    const heldOn = this.story.day(held);
    await this.act(caseId, received - 2, (found) => found.planIntake(`${heldOn}T09:00:00+01:00`));
    await this.story.act("office", held, "holdIntake", async (request) =>
      holdIntake(request, { ...(await this.story.seen(request, caseId)), heldOn }),
    );
    return caseId;
  }

  async handled(family: Family, received: number, consultant?: string): Promise<string> {
    const caseId = await this.interviewed(family, received, received - 8);
    await this.story.sendForms(caseId, received - 8, this.lines);
    await this.story.sign(caseId, received - 12);
    await this.story.act("office", received - 13, "takeUpCase", async (request) =>
      takeUpCase(request, await this.story.seen(request, caseId)),
    );
    if (consultant)
      await this.story.act("office", received - 14, "assignConsultant", async (request) =>
        assignConsultant(request, {
          ...(await this.story.seen(request, caseId)),
          consultantId: this.people.get(consultant) ?? "",
        }),
      );
    return caseId;
  }

  async records(caseId: string, ago: number, consultant: string): Promise<void> {
    const common = { source: "PARENT", channel: "PHONE", receivedOn: this.story.day(ago) } as const;
    const told: Pick<AddRecordInput, "learning" | "absence" | "health" | "home">[] = [
      { learning: { ...common, aspect: "PROGRESS", text: "Loopt op rekenen een half jaar achter en leest vlot." } },
      {
        learning: {
          ...common,
          aspect: "DEVELOPMENT",
          text: "Werkt graag in een kleine groep en vraagt dan zelf om hulp.",
        },
      },
      {
        absence: {
          ...common,
          text: "Niet naar school geweest; de leerplichtambtenaar is op de hoogte.",
          startedOn: this.story.day(ago + 30),
        },
      },
      {
        health: {
          ...common,
          text: "Snel overprikkeld in een volle klas.",
          necessity: "Nodig om te bepalen welke groepsgrootte past.",
        },
      },
      {
        home: {
          ...common,
          text: "Ouders wisselen elkaar thuis af overdag.",
          necessity: "Nodig om de opbouw van uren te plannen.",
        },
      },
    ];
    for (const one of told)
      await this.story.act(consultant, ago, "addRecord", async (request) =>
        addRecord(request, { ...(await this.story.seen(request, caseId)), ...one }),
      );
  }

  share(caseId: string, ago: number, institutionId: string): Promise<void> {
    return this.story.act("consultant", ago, "discloseRecords", async (request) => {
      const recordIds = await request.rows.idsOfCase(LearningRecord, caseId);
      const purpose = "De school bereidt de herstart voor.";
      await discloseRecords(request, {
        ...(await this.story.seen(request, caseId)),
        institutionId,
        recordIds,
        manner: "LETTER",
        purpose,
      });
    });
  }

  request(caseId: string, ago: number): Promise<void> {
    return this.story.act("office", ago, "registerRequest", async (request) =>
      registerRequest(request, {
        ...(await this.story.seen(request, caseId)),
        kind: "ACCESS",
        person: "GUARDIAN",
        channel: "EMAIL",
        receivedOn: this.story.day(ago),
        wording: "Ik wil graag zien wat er over mijn zoon is vastgelegd.",
      }),
    );
  }

  withdrawn(caseId: string, ago: number): Promise<void> {
    return this.story.act("office", ago, "withdrawAuthorisation", async (request) => {
      const signatures = await request.rows.ofCase(Signature, caseId);
      const last = signatures.at(-1);
      const reason = "Vader is het niet eens met het delen van gegevens.";
      await withdrawAuthorisation(request, {
        ...(await this.story.seen(request, caseId)),
        signatureId: last?.id ?? "",
        reason,
      });
    });
  }

  closed(caseId: string, ago: number): Promise<void> {
    return this.story.act("office", ago, "closeCase", async (request) =>
      closeCase(request, {
        ...(await this.story.seen(request, caseId)),
        outcome: "BACK_TO_SCHOOL",
        workEndedOn: this.story.day(ago),
      }),
    );
  }

  act(caseId: string, ago: number, work: (found: Case) => void): Promise<void> {
    return this.story.act("office", ago, "act", async ({ rows }: Request) => {
      const found = await rows.load(Case, caseId);
      work(found);
      await rows.save(found);
    });
  }
}

const bornAt = ({ age, ...pupil }: Family["pupil"], on: string) => ({ ...pupil, birthOn: minus(on, `P${age}Y1M`) });
