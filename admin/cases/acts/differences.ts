import { activeConsultants } from "@zorgvuldig/schema/case-list";
import type { Difference } from "../../parts/difference";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { type CaseFile, nameOf, openSignatures } from "../case-file";
import { addressOf } from "../tabs/address";
import { moved, residentsOf } from "./residence";

/** What somebody types in the dialog of an act. */
type Typed = Readonly<Record<string, unknown>>;

/** Which detail of the case an input fills in. */
const fills: Readonly<Record<string, keyof CaseFile>> = {
  question: "question",
  pupil: "pupil",
  plannedAt: "intakePlannedAt",
  heldOn: "intakeHeldOn",
  referredTo: "referredTo",
  agreedCallbackOn: "agreedCallbackOn",
  startedOn: "workStartedOn",
  outcome: "outcome",
  workEndedOn: "workEndedOn",
};

/** The case as this person would have it: as he saw it, with what he filled in over it. */
const over = (seen: CaseFile, typed: Typed): CaseFile => ({
  ...moved(seen, typed),
  ...Object.fromEntries(
    Object.entries(fills).flatMap(([input, field]) => (typed[input] ? [[field, typed[input]]] : [])),
  ),
});

/** What of a case the acts change, in words: that of which two versions say something else is told, and nothing else. */
export const useDifferences = () => {
  const text = useText();
  const word = useWord();
  const { day, moment } = useDates();
  const many = (rows: readonly unknown[] | null) => String(rows?.length ?? 0);
  const facts = (file: CaseFile): Record<string, string> => ({
    [text("cases.columns.stage")]: word("stage", file.stage),
    [text("summary.questionLabel")]: file.question ?? "",
    [text("cases.columns.pupil")]: file.pupil ? nameOf(file.pupil) : "",
    ...Object.fromEntries(
      residentsOf(file).map((one) => [`${text("records.address")}: ${nameOf(one)}`, addressOf(one)]),
    ),
    [text("summary.intakePlanned")]: moment(file.intakePlannedAt),
    [text("summary.intakeHeld")]: day(file.intakeHeldOn),
    [text("summary.referredTo")]: file.referredTo ?? "",
    [text("summary.callback")]: day(file.agreedCallbackOn),
    [text("summary.declineReason")]: file.declineReason ?? "",
    [text("unsaved.formsSent")]: many(file.consents),
    [text("acts.openSignatures")]: String(openSignatures(file).length),
    [text("cases.columns.consultant")]: activeConsultants(file)
      .map(({ consultant }) => consultant?.name)
      .join(", "),
    [text("summary.workStarted")]: day(file.workStartedOn),
    [text("summary.workEnded")]: day(file.workEndedOn),
    [text("summary.outcome")]: word("outcome", file.outcome),
    [word("dataCategory", "LEARNING")]: many(file.learning),
    [word("dataCategory", "ABSENCE")]: many(file.absence),
    [word("dataCategory", "HEALTH")]: many(file.health),
    [word("dataCategory", "HOME")]: many(file.home),
    [text("cases.tabs.disclosures")]: many(file.disclosures),
    [text("summary.requests")]: many(file.requests),
    [text("filter.isFrozen")]: day(file.frozenOn),
    [text("summary.destroyOn")]: day(file.destroyOn),
  });
  return (seen: CaseFile, typed: Typed, saved: CaseFile): Difference[] => {
    const theirs = facts(saved);
    return Object.entries(facts(over(seen, typed)))
      .filter(([label, value]) => value !== theirs[label])
      .map(([label, value]) => ({ label, mine: value, saved: theirs[label] ?? "" }));
  };
};
