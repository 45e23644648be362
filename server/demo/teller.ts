import type { ErrandKind } from "@zorgvuldig/schema/duties";
import type { Act, Outcome } from "@zorgvuldig/schema/words";
import { acted } from "../case/acted.js";
import { assignConsultant } from "../case/assign-consultant.js";
import { Case } from "../case/case.js";
import { closeCase } from "../case/close-case.js";
import type { LineInput } from "../consent/consent-inputs.js";
import { holdIntake } from "../consent/hold-intake.js";
import { addGuardian } from "../consent/holders.js";
import { Signature } from "../consent/signature.js";
import { awaitSignatures, takeUpCase } from "../consent/take-up-case.js";
import { withdrawAuthorisation } from "../consent/withdraw-authorisation.js";
import type { RecordContactInput } from "../contact/contact-inputs.js";
import { recordContact } from "../contact/record-contact.js";
import { discloseRecords } from "../disclosure/disclose-records.js";
import { Disclosure } from "../disclosure/disclosure.js";
import { postDisclosure } from "../disclosure/follow-disclosure.js";
import { minus } from "../foundation/clock/calendar.js";
import { postLetter } from "../letter/post-letter.js";
import { addProfessional } from "../person/add-professional.js";
import { Guardian } from "../person/guardian.js";
import type { AddProfessionalInput, GuardianInput } from "../person/person-inputs.js";
import { receiveApplication } from "../person/receive-application.js";
import { addRecord } from "../record/add-record.js";
import { LearningRecord } from "../record/records.js";
import { registerRequest } from "../request/register-request.js";
import { addTask } from "../task/task-acts.js";
import type { Family } from "./families.js";
import { recordsTold } from "./records.js";
import type { Story } from "./story.js";
import type { Theme } from "./theme.js";

type Talk = Omit<RecordContactInput, "caseId" | "version" | "heldOn" | "isReached"> & { isReached?: boolean };
type Professional = Omit<AddProfessionalInput, "caseId" | "version">;
type Shared = {
  readonly to: string;
  readonly who: string;
  readonly purpose: string;
  readonly by?: "LETTER" | "LINK";
};
/** The code of a link that nobody in the demonstration was rung about. */
const unheard = "271828";
export type Ids<T extends string> = ReadonlyMap<T, string>;

/** The turns that an invented case can take, each by the people whose turn it is. */
export class Teller {
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
        ...(isParent ? { question, pupil: bornAt(child, receivedOn) } : {}),
      }),
    );
  }

  async planned(family: Family, ago: number): Promise<string> {
    const caseId = await this.application(family, ago);
    await this.act(caseId, ago - 2, "planIntake", (found, today) =>
      found.planIntake(`${this.story.day(-3)}T13:30:00+01:00`, today),
    );
    return caseId;
  }

  async interviewed(family: Family, received: number, held: number): Promise<string> {
    const caseId = await this.application(family, received);
    const heldOn = this.story.day(held);
    await this.act(caseId, received - 2, "planIntake", (found, today) =>
      found.planIntake(`${heldOn}T09:00:00+01:00`, today),
    );
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

  waits(caseId: string, ago: number): Promise<void> {
    return this.story.act("office", ago, "awaitSignatures", async (request) =>
      awaitSignatures(request, await this.story.seen(request, caseId)),
    );
  }

  async records(caseId: string, ago: number, consultant: string, theme: Theme, school: string): Promise<void> {
    const when = { receivedOn: this.story.day(ago), startedOn: this.story.day(ago + 30) };
    for (const one of recordsTold(theme, when, school))
      await this.story.act(consultant, ago, "addRecord", async (request) =>
        addRecord(request, { ...(await this.story.seen(request, caseId)), ...one }),
      );
  }

  /** The forms of a year ago are sent and signed anew. */
  async renewed(caseId: string, ago: number): Promise<void> {
    await this.story.sendForms(caseId, ago, this.lines);
    await this.story.sign(caseId, ago);
  }

  talk(caseId: string, ago: number, who: string, talk: Talk, school: string): Promise<void> {
    return this.story.act(who, ago, "recordContact", async (request) =>
      recordContact(request, {
        ...(await this.story.seen(request, caseId)),
        isReached: true,
        ...talk,
        ...(talk.partner === "INSTITUTION" ? { institutionId: school } : {}),
        heldOn: this.story.day(ago),
      }),
    );
  }

  professional(caseId: string, ago: number, who: string, told: Professional): Promise<void> {
    return this.story.act(who, ago, "addProfessional", async (request) =>
      addProfessional(request, { ...(await this.story.seen(request, caseId)), ...told }),
    );
  }

  /** Somebody is to do something, so many days from then. */
  errand(caseId: string, ago: number, who: string, kind: ErrandKind, due: number, owner = who): Promise<void> {
    return this.story.act(who, ago, "addTask", async (request) =>
      addTask(request, {
        ...(await this.story.seen(request, caseId)),
        kind,
        targetOn: this.story.day(due),
        ownerId: this.people.get(owner),
      }),
    );
  }

  /** The letter to the first so many of the parents went by the post on that day. */
  async letters(caseId: string, ago: number, many: number): Promise<void> {
    const guardians = await this.story.act("office", ago, "case", ({ rows }) => rows.idsOfCase(Guardian, caseId));
    const on = this.story.day(ago);
    for (const guardianId of guardians.slice(0, many))
      await this.story.act("office", ago, "postLetter", async (request) =>
        postLetter(request, {
          ...(await this.story.seen(request, caseId)),
          ...{ template: "ON_HOLD", language: "nl", guardianId, writtenOn: on, postedOn: on },
        }),
      );
  }

  /** What is known of how he learns, in a letter that went into the post the same day, or by a link that nobody has opened yet. */
  async share(caseId: string, ago: number, { to, who, purpose, by = "LETTER" }: Shared): Promise<void> {
    await this.story.act(who, ago, "discloseRecords", async (request) => {
      const recordIds = await request.rows.idsOfCase(LearningRecord, caseId);
      await discloseRecords(request, {
        ...(await this.story.seen(request, caseId)),
        ...{ institutionId: to, attention: "intern begeleider", recordIds, manner: by, purpose },
        ...(by === "LINK" ? { code: unheard } : {}),
      });
    });
    if (by === "LINK") return;
    await this.story.act(who, ago, "postDisclosure", async (request) => {
      const disclosures = await request.rows.ofCase(Disclosure, caseId);
      await postDisclosure(request, {
        ...(await this.story.seen(request, caseId)),
        ...{ disclosureId: disclosures.at(-1)?.id ?? "", postedOn: this.story.day(ago) },
      });
    });
  }

  request(caseId: string, ago: number): Promise<void> {
    return this.story.act("office", ago, "registerRequest", async (request) => {
      const [asker] = await request.rows.ofCase(Guardian, caseId);
      await registerRequest(request, {
        ...(await this.story.seen(request, caseId)),
        kind: "ACCESS",
        person: "PUPIL",
        askedBy: "PARENT",
        askerId: asker?.id ?? "",
        channel: "EMAIL",
        receivedOn: this.story.day(ago),
        wording:
          "Graag zou ik zien wat u over mijn zoon hebt opgeschreven, en met wie u dat hebt gedeeld. Het liefst op papier. Met vriendelijke groet, Lieke Luchtkasteel",
      });
    });
  }

  turnsUp(caseId: string, ago: number, guardian: GuardianInput): Promise<void> {
    return this.story.act("office", ago, "addGuardian", async (request) =>
      addGuardian(request, { ...(await this.story.seen(request, caseId)), guardian }),
    );
  }

  withdrawn(caseId: string, ago: number): Promise<void> {
    return this.story.act("office", ago, "withdrawAuthorisation", async (request) => {
      const signatures = await request.rows.ofCase(Signature, caseId);
      const last = signatures.at(-1);
      const reason = "Vader wil niet langer dat wij gegevens met de school delen en heeft dat per brief laten weten.";
      await withdrawAuthorisation(request, {
        ...(await this.story.seen(request, caseId)),
        signatureId: last?.id ?? "",
        reason,
      });
    });
  }

  closed(caseId: string, ago: number, outcome: Outcome = "BACK_TO_SCHOOL"): Promise<void> {
    return this.story.act("office", ago, "closeCase", async (request) =>
      closeCase(request, {
        ...(await this.story.seen(request, caseId)),
        outcome,
        workEndedOn: this.story.day(ago),
      }),
    );
  }

  act(caseId: string, ago: number, name: Act, work: (found: Case, today: string) => void): Promise<void> {
    return this.story.act("office", ago, name, async (request) => {
      const found = await request.rows.load(Case, caseId);
      work(found, request.today);
      request.rows.save(found);
      await acted.tell(request, { act: name, case: found });
    });
  }
}

const bornAt = ({ age, ...pupil }: Family["pupil"], on: string) => ({ ...pupil, birthOn: minus(on, `P${age}Y1M`) });
