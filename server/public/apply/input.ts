import type { ApplicantKind, Channel, Gender, GuardianKind } from "@zorgvuldig/schema/words";
import { Text } from "../../foundation/access/scalars.js";
import type { Answers } from "../../person/application-draft.js";
import { ApplicantInput, ApplicationInput, GuardianInput, PupilInput } from "../../person/person-inputs.js";
import { dayIn } from "../form/field.js";

const day = (answers: Answers, name: "permissionOn" | "birthOn"): string => dayIn(answers, { name });
const text = (answers: Answers, name: string): string => Text.parseValue(answers[name] ?? "");
const given = (answers: Answers, name: string): { [K in string]?: string } => {
  const value = text(answers, name);
  return value ? { [name]: value } : {};
};

/** Names and how somebody is reached, of fields that begin with `before`. */
function person(answers: Answers, before: string) {
  const of = (name: string) => text(answers, before ? `${before}${name[0]?.toUpperCase()}${name.slice(1)}` : name);
  const optional = Object.fromEntries(
    ["namePrefix", "email", "phone"].flatMap((name) => (of(name) ? [[name, of(name)]] : [])),
  );
  return { givenName: of("givenName"), familyName: of("familyName"), ...optional };
}

/** The application that the answers are, as the office would take it down. What somebody says of his own authority is noted as his own word, and is not known by it. */
export function inputOf(answers: Answers, today: string): ApplicationInput {
  const input = Object.assign(new ApplicationInput(), { channel: "WEBSITE", receivedOn: today } as const);
  if (answers.kind !== "PARENT") {
    input.applicant = Object.assign(new ApplicantInput(), {
      ...{ kind: answers.kind as ApplicantKind, name: text(answers, "name") },
      ...{ ...given(answers, "email"), ...given(answers, "phone"), permissionFrom: text(answers, "permissionFrom") },
      ...{ permissionOn: day(answers, "permissionOn"), permissionBy: answers.permissionBy as Channel },
    });
    const unknown = { kind: "PARENT", authority: "UNKNOWN" } as const;
    input.guardians = [Object.assign(new GuardianInput(), unknown, person(answers, "parent"))];
    return input;
  }
  const own = person(answers, "");
  const { givenName, familyName, namePrefix, ...reached } = own as Record<string, string>;
  const name = [givenName, namePrefix, familyName].filter(Boolean).join(" ");
  input.applicant = Object.assign(new ApplicantInput(), { kind: "PARENT" as const, name, ...reached });
  const said = {
    kind: answers.relation as GuardianKind,
    authority: "UNKNOWN",
    authorityEvidence: ownWord(answers),
  } as const;
  input.guardians = [Object.assign(new GuardianInput(), own, said)];
  if (answers.hasOther === "YES") {
    const apart = {
      kind: answers.otherRelation as GuardianKind,
      authority: "UNKNOWN",
      livesApart: answers.otherLivesApart === "YES",
    } as const;
    input.guardians.push(Object.assign(new GuardianInput(), apart, person(answers, "other")));
  }
  input.pupil = Object.assign(new PupilInput(), person(answers, "child"), {
    ...{ birthOn: day(answers, "birthOn"), gender: answers.gender as Gender },
  });
  input.question = text(answers, "question");
  return input;
}

/** The bureau reads it where it notes how it knows of somebody's authority; whether it is so is looked into at the interview. */
const ownWord = ({ authority, hasOther }: Answers): string =>
  [
    "Eigen opgave bij de aanvraag op de website:",
    authority === "YES" ? "heeft gezag." : "weet niet of hij of zij gezag heeft.",
    ...(hasOther === "NO" ? ["Niemand anders heeft gezag."] : []),
    ...(hasOther === "UNKNOWN" ? ["Weet niet of iemand anders gezag heeft."] : []),
  ].join(" ");
