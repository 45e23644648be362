import { type ChangeField, type ChangeMeasure, type ChangeTarget, isWholeFile } from "@zorgvuldig/schema/changes";
import { glossary } from "@zorgvuldig/schema/glossary";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { articleOf, type RefusalGround } from "@zorgvuldig/schema/requests";
import { requestLetter as en } from "@zorgvuldig/schema/texts/en/request-letter";
import { requestLetter as nl } from "@zorgvuldig/schema/texts/nl/request-letter";
import type { RequestKind } from "@zorgvuldig/schema/words";
import type { Block } from "../foundation/letter/letter-text.js";

const texts = { nl, en };

export type ChangeTold = {
  readonly target: ChangeTarget;
  readonly field: ChangeField | null;
  readonly measure: ChangeMeasure;
  readonly ground: RefusalGround | null;
};

/** What is done, thing by thing, and what stays and on which ground; and who is told of it (article 19). No value of it stands in the letter. */
export function changesTold(
  changes: readonly ChangeTold[],
  recipients: readonly string[],
  kind: RequestKind,
  language: LetterLanguage,
): Block[] {
  if (changes.length === 0) return [];
  const own = texts[language];
  const told =
    recipients.length > 0
      ? [{ text: own.recipients }, { facts: recipients.map((value) => ({ label: own.recipient, value })) }]
      : [];
  // It is still there when the letter goes: who it goes to must be found for it.
  if (changes.some(isWholeFile))
    return [{ heading: own.wholeFileTitle }, { text: own.wholeFile }, ...told, { text: own.wholeFileLeft }];
  const many = new Map<string, { label: string; value: string; count: number }>();
  for (const change of changes) {
    const label = glossary.changeDone[change.measure][language];
    const value = sayingOf(change, kind, language);
    const key = `${label}|${value}`;
    many.set(key, { label, value, count: (many.get(key)?.count ?? 0) + 1 });
  }
  const facts = [...many.values()].map(({ label, value, count }) => ({
    label,
    value: count > 1 ? `${value} (${count})` : value,
  }));
  return [{ heading: own.changesTitle }, { facts }, ...told];
}

function sayingOf({ target, field, ground }: ChangeTold, kind: RequestKind, language: LetterLanguage): string {
  const by = ground ? articleOf(ground, kind) : undefined;
  const said = [
    target === "CASE" ? texts[language].rest : glossary.changeTarget[target][language],
    ...(field ? [glossary.changeField[field][language].toLowerCase()] : []),
    ...(ground && by
      ? [
          `${glossary.refusalGround[ground][language].toLowerCase()} (${texts[language].articles[by.law ?? "GDPR"].replace("%{article}", by.article)})`,
        ]
      : []),
  ];
  return said.join(", ");
}
