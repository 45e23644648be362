import {
  AddDocumentDocument,
  AddInstitutionDocument,
  AskInformationDocument,
  DeclineCaseDocument,
  DiscloseRecordsDocument,
  HoldIntakeDocument,
  PutOnHoldDocument,
  RegisterRequestDocument,
  RevealRecordsDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { Canaries } from "../access/canaries.js";
import { type Bureau, firstMoment } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { aPdf } from "../support/files.js";

/** Where the acts are done: people who can sign in, and their accounts. */
type Place = Pick<Bureau, "as" | "id">;
type Words = (field: string, which: string) => string;
/** The house's day, what is written in every field, and what stands where an address and a day must stand. */
type Wanted = { readonly day: string; readonly words: Words; readonly email: string; readonly birthOn: string };
/** What a test's bureau is given where it does not matter. */
export const invented = { day: firstMoment.slice(0, 10), email: "ouder@gezin.test", birthOn: "2014-01-20" };
export type Written = { readonly ids: readonly string[]; readonly told: Canaries["all"] };

/**
 * Three cases that have, between them, something in every field in which a person writes what he likes: one that was handled,
 * one that was declined and one that is held.
 */
export async function wholeCase(at: Place, { day, words, email, birthOn }: Wanted): Promise<Written> {
  const forms = new Canaries("quiet", words);
  const cases = new Cases(at);
  const [office, consultant] = [at.as("office"), at.as("consultant")];
  const institution = {
    ...{ name: forms.text("Institution.name"), kind: "OTHER" as const, street: forms.text("Institution.street") },
    ...{ postcode: forms.text("Institution.postcode"), city: forms.text("Institution.city") },
  };
  const { addInstitution } = await office.ask(AddInstitutionDocument, { input: institution });
  const { applicant, guardians, pupil, ...rest } = forms.application();
  const application = {
    ...{ ...rest, receivedOn: day, applicant: { ...applicant, email } },
    ...{ guardians: guardians?.map((one) => ({ ...one, email })) ?? [], pupil: { ...pupil, birthOn } },
  };

  const handled = await cases.aCase({
    ...{ stage: "IN_PROGRESS", consultant: "consultant", application },
    lines: forms.lines(addInstitution.id),
  });
  const which = () => cases.which(handled);
  for (const [kind, form] of forms.records(addInstitution.id).flatMap((one) => Object.entries(one))) {
    const away = kind === "absence" ? { startedOn: day, endedOn: day } : {};
    await cases.record(handled, "consultant", { [kind]: { ...form, receivedOn: day, ...away } });
  }
  const recordIds = ((await cases.seen(handled, "consultant")).learning ?? []).map(({ id }) => id);
  const disclosure = {
    institutionId: addInstitution.id,
    recordIds,
    manner: "ORAL" as const,
    toldOn: day,
    attention: "mentor",
  };
  const asking = { institutionId: addInstitution.id, categories: ["LEARNING" as const], manner: "LETTER" as const };
  const why = forms.text("InformationRequest.purpose");
  await consultant.ask(AskInformationDocument, { input: { ...(await which()), ...asking, purpose: why } });
  const paper = { kind: "LETTER", category: "LEARNING", source: "PARENT", channel: "EMAIL", receivedOn: day } as const;
  const about = { name: "brief.pdf", necessity: forms.text("Document.necessity") };
  await consultant.attach(AddDocumentDocument, { input: { ...(await which()), ...paper, ...about } }, aPdf(handled));
  const purpose = forms.text("Disclosure.purpose");
  await consultant.ask(DiscloseRecordsDocument, { input: { ...(await which()), ...disclosure, purpose } });
  const reason = forms.text("Reveal.reason");
  await at.as("lead").ask(RevealRecordsDocument, { input: { ...(await which()), reason } });
  const asked = { kind: "ACCESS", person: "PUPIL", askedBy: "SELF", channel: "PHONE", receivedOn: day } as const;
  const wording = forms.text("DataSubjectRequest.wording");
  await office.ask(RegisterRequestDocument, { input: { ...(await which()), ...asked, wording } });
  const [consent] = (await cases.seen(handled)).consents ?? [];
  const withdrawal = {
    ...{ signatureId: consent?.signatures?.[0]?.id, reason: forms.text("Signature.withdrawalReason") },
  };
  await office.ask(WithdrawAuthorisationDocument, { input: { ...(await which()), ...withdrawal } });

  const declined = await cases.aCase({
    application: { receivedOn: day, pupil: { ...forms.pupil(false, "2"), birthOn } },
  });
  const question = forms.text("Case.question", "2");
  await office.ask(HoldIntakeDocument, { input: { ...(await cases.which(declined)), heldOn: day, question } });
  const because = { reason: forms.text("Case.declineReason") };
  await office.ask(DeclineCaseDocument, { input: { ...(await cases.which(declined)), ...because } });

  const held = await cases.aCase({ stage: "INTAKE_DONE", application: { receivedOn: day } });
  const referred = { referredTo: forms.text("Case.referredTo"), agreedCallbackOn: plusWeeks(day, 4) };
  await office.ask(PutOnHoldDocument, { input: { ...(await cases.which(held)), ...referred } });
  return { ids: [handled, declined, held], told: forms.all.filter(({ field }) => !/(On|email)$/.test(field)) };
}

const plusWeeks = (day: string, weeks: number): string =>
  new Date(Date.parse(day) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);

/** Every text in an answer, however deep. */
export function textsIn(answer: unknown): string[] {
  if (typeof answer === "string") return [answer];
  return typeof answer === "object" && answer !== null ? Object.values(answer).flatMap(textsIn) : [];
}
