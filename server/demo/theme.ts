import type { LearningAspect, Outcome } from "@zorgvuldig/schema/words";
import type { RecordContactInput } from "../contact/contact-inputs.js";

type Spoken = Pick<RecordContactInput, "partner" | "subject" | "channel" | "summary">;
type Needed = { readonly text: string; readonly necessity: string };

type Learnt = { readonly aspect: LearningAspect; readonly text: string; readonly by: "school" | "parent" };

/** The school wrote it when it was asked. */
export const asked = (aspect: LearningAspect, text: string): Learnt => ({ aspect, text, by: "school" });
/** The parents told it. */
export const told = (aspect: LearningAspect, text: string): Learnt => ({ aspect, text, by: "parent" });

export const spoke = (
  partner: Spoken["partner"],
  channel: Spoken["channel"],
  summary: string,
  subject: Spoken["subject"] = "WORK",
): Spoken => ({ partner, subject, channel, summary });

/** What a kind of case is like, as a consultant writes of it; `%{name}` is the pupil's. */
export type Theme = {
  /** The age that goes with it. */
  readonly age: number;
  readonly question: string;
  readonly learning: readonly Learnt[];
  readonly absence?: string;
  readonly health?: Needed;
  readonly home?: Needed;
  readonly talks: readonly Spoken[];
  readonly professional: { readonly profession: string; readonly necessity: string };
  /** What something is shared for. */
  readonly purpose: string;
  readonly outcome: Outcome;
};

export const named = (text: string, name: string): string => text.replaceAll("%{name}", name);

/** The same theme with the name of this pupil in it. */
export const themeOf = (theme: Theme, name: string): Theme => JSON.parse(named(JSON.stringify(theme), name)) as Theme;
