import type {
  AddRecordInput,
  ApplicationInput,
  GuardianInput,
  LineInput,
  PupilInput,
} from "@zorgvuldig/schema/generated/operations";
import { firstMoment } from "../support/bureau.js";
import { type CaseName, caseNames } from "./viewers.js";

/** A value that stands in one field of one case and nowhere else. */
export type Canary = { readonly text: string; readonly case: CaseName; readonly field: string };

export const today = firstMoment.slice(0, 10);
export const told = { channel: "PHONE", receivedOn: today } as const;

/** The canaries of one case, and the forms that they are filled into: every field that a person can fill in freely. */
export class Canaries {
  readonly all: Canary[] = [];

  /** `words`: what is written where a person may write what he likes; the slash ends it, so that no canary begins another. */
  constructor(
    private readonly name: CaseName,
    private readonly words = (field: string, which: string) => `kanarie ${name} ${field}${which}/`,
  ) {}

  keep(field: string, text: string): string {
    this.all.push({ text, case: this.name, field });
    return text;
  }

  text(field: string, which = ""): string {
    return this.keep(field, this.words(field, which));
  }

  /** Of a file, which is called by its format too. */
  fileName(field: string, which: string): string {
    return this.keep(field, `kanarie-${this.name}-${field}-${which}.pdf`);
  }

  /** A day that no other case has. */
  day(field: string, month: string): string {
    return this.keep(field, `${month}-1${caseNames.indexOf(this.name)}`);
  }

  email(field: string, who: string): string {
    return this.keep(field, `${this.name}-${who}@kanarie.test`);
  }

  /** An address is either open or secret. */
  private named(type: string, isSecret: boolean, which = "") {
    const one = (field: string) => this.text(`${type}.${field}`, which);
    const open = () => ({ street: one("street"), postcode: one("postcode"), city: one("city") });
    const hidden = () => ({
      hiddenStreet: one("hiddenStreet"),
      hiddenPostcode: one("hiddenPostcode"),
      hiddenCity: one("hiddenCity"),
    });
    return {
      givenName: one("givenName"),
      namePrefix: one("namePrefix"),
      familyName: one("familyName"),
      ...(isSecret ? hidden() : open()),
    };
  }

  private guardian(which: string): GuardianInput {
    return {
      kind: "PARENT",
      authority: "YES",
      livesApart: true,
      authorityEvidence: this.text("Guardian.authorityEvidence", which),
      ...this.named("Guardian", which === "2", which),
      email: this.email("Guardian.email", `ouder${which}`),
      phone: this.text("Guardian.phone", which),
    };
  }

  pupil(isHidden: boolean, which = ""): PupilInput {
    const birthOn = this.day("Pupil.birthOn", "2013-11");
    return { ...this.named("Pupil", isHidden, which), birthOn, gender: "GIRL" };
  }

  application(): Partial<ApplicationInput> {
    // Of the cases that somebody sees now there is one of either.
    const isHidden = this.name === "quiet" || this.name === "answered";
    return {
      applicant: {
        kind: "PARENT",
        name: this.text("Applicant.name"),
        phone: this.text("Applicant.phone"),
        email: this.email("Applicant.email", "aanmelder"),
        permissionFrom: this.text("Applicant.permissionFrom"),
        permissionOn: "2026-02-27",
        permissionBy: "PHONE",
      },
      guardians: [this.guardian("1"), this.guardian("2")],
      pupil: this.pupil(isHidden),
      question: this.text("Case.question"),
    };
  }

  /** Of a second interview that goes on. */
  draft() {
    return {
      pupil: {
        ...this.named("IntakeDraft", false),
        birthOn: this.day("IntakeDraft.birthOn", "2012-12"),
        gender: "BOY",
      },
      question: this.text("IntakeDraft.question"),
    } as const;
  }

  lines(institutionId: string): LineInput[] {
    return (["ASK", "GIVE"] as const).map((direction) => ({
      institutionId,
      direction,
      categories: ["CONTACT", "IDENTITY", "LEARNING", "ABSENCE", "HEALTH", "HOME", "PROFESSIONAL"],
      relevance: this.text("AuthorisationLine.relevance", direction),
      necessity: this.text("AuthorisationLine.necessity", direction),
    }));
  }

  professional(institutionId: string) {
    const one = (field: string) => this.text(`Professional.${field}`);
    return {
      institutionId,
      name: one("name"),
      profession: one("profession"),
      email: this.email("Professional.email", "professional"),
      phone: one("phone"),
      necessity: one("necessity"),
      privateReason: one("privateReason"),
    };
  }

  contacts(institutionId: string) {
    const talk = { channel: "PHONE", isReached: true, heldOn: today } as const;
    const summary = (which: string) => this.text("ContactMoment.summary", which);
    return [
      { ...talk, partner: "GUARDIAN", subject: "WORK", summary: summary("1") },
      { ...talk, partner: "INSTITUTION", subject: "APPOINTMENT", institutionId, summary: summary("2") },
    ] as const;
  }

  /** One of each of the four kinds. */
  records(sourceInstitutionId: string, answersId?: string): Omit<AddRecordInput, "caseId" | "version">[] {
    const words = (type: string) => ({
      ...told,
      source: "INSTITUTION" as const,
      sourceInstitutionId,
      answersId,
      text: this.text(`${type}.text`),
      necessity: this.text(`${type}.necessity`),
    });
    const away = {
      startedOn: this.day("AbsenceRecord.startedOn", "2025-09"),
      endedOn: this.day("AbsenceRecord.endedOn", "2025-10"),
    };
    return [
      { learning: { ...words("LearningRecord"), aspect: "PROGRESS" } },
      { absence: { ...words("AbsenceRecord"), ...away } },
      { health: words("HealthRecord") },
      { home: words("HomeRecord") },
    ];
  }
}
