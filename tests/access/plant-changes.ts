import {
  CarryOutDecisionDocument,
  type ChangeInput,
  DecideRequestDocument,
  DropChangeDocument,
  PlanChangesDocument,
  RegisterRequestDocument,
  RequestDocument,
  SignDecisionDocument,
} from "@zorgvuldig/schema/generated/operations";
import { told } from "./canaries.js";
import type { Place } from "./plant-requests.js";

/** Of one thing it is kept as it is, of another it was dropped again, one is put right, and to the rest somebody's own words are added; he was not told yet. */
export async function plantChange({ bureau, cases, canaries, id }: Place): Promise<void> {
  const fg = bureau.as("fg");
  const { guardians, pupil } = await cases.seen(id);
  const who = { person: "PUPIL", subjectId: pupil?.id, askedBy: "PARENT", askerId: guardians?.[0]?.id } as const;
  const asked = { kind: "CORRECTION", ...told, ...who } as const;
  await fg.ask(RegisterRequestDocument, { input: { ...(await cases.which(id)), ...asked } });
  const { requests } = await cases.seen(id);
  const { contacts, learning, absence, health, home } = await cases.seen(id, "consultant2");
  const requestId = requests?.at(-1)?.id ?? "";
  const seen = async () => (await fg.ask(RequestDocument, { id: requestId })).request;
  const which = async () => ({ requestId, version: (await seen())?.version ?? 0 });
  const said = (target: ChangeInput["target"], rowId: string | undefined, field: string): ChangeInput => ({
    target,
    rowId: rowId ?? "",
    measure: "STATEMENT",
    becomes: canaries.text(`${field}.statement`),
  });
  const summary = { target: "CONTACT", rowId: contacts?.[0]?.id ?? "", field: "summary", measure: "CORRECT" } as const;
  const birth = { target: "PUPIL", rowId: pupil?.id ?? "" } as const;
  const changes: ChangeInput[] = [
    { ...summary, becomes: canaries.text("DecidedChange.becomes") },
    { ...birth, field: "gender", measure: "CORRECT", becomes: pupil?.gender === "GIRL" ? "BOY" : "GIRL" },
    // Whoever was asked about him was told his day of birth, and hears of it.
    { ...birth, field: "birthOn", measure: "CORRECT", becomes: canaries.day("Pupil.birthOn", "2013-11") },
    { ...birth, field: "givenName", measure: "KEEP", ground: "NOT_INACCURATE" },
    said("CONTACT", contacts?.[0]?.id, "ContactMoment"),
    said("LEARNING", learning?.[0]?.id, "LearningRecord"),
    said("ABSENCE", absence?.[0]?.id, "AbsenceRecord"),
    said("HEALTH", health?.[0]?.id, "HealthRecord"),
    said("HOME", home?.[0]?.id, "HomeRecord"),
  ];
  await fg.ask(PlanChangesDocument, { input: { ...(await which()), changes } });
  const dropped = (await seen())?.changes?.find(({ field }) => field === "summary");
  await fg.ask(DropChangeDocument, { input: { ...(await which()), changeId: dropped?.id ?? "" } });

  const explanation = canaries.text("RequestDecision.explanation", "4");
  const partly = { outcome: "PARTLY", ground: "NOT_INACCURATE", explanation } as const;
  await fg.ask(DecideRequestDocument, { input: { ...(await which()), ...partly } });
  const last = async () => {
    const decision = (await seen())?.decisions?.at(-1);
    return { decisionId: decision?.id ?? "", version: decision?.version ?? 0 };
  };
  await bureau.as("lead").ask(SignDecisionDocument, { input: await last() });
  await fg.ask(CarryOutDecisionDocument, { input: await last() });
}
