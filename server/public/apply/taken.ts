import { regulationOn } from "@zorgvuldig/schema/regulation";
import { applyingTerms } from "@zorgvuldig/schema/terms";
import { applicantKinds } from "@zorgvuldig/schema/words";
import type { Request } from "express";
import type { Answers, Draft } from "../../person/application-draft.js";
import { namesOf, type Question } from "../form/field.js";
import type { Saying } from "../form/saying.js";
import { trapName } from "./form.js";
import type { Step } from "./steps.js";

/** What is said of a form that is sent too soon, by a machine, or under an older notice. */
type Hasty = Readonly<Record<"soon" | "trap", string>>;
type Sent = { readonly fault: Hasty & { readonly notice: string } };

/** Of each field one text of a length that a person types, or none. */
const text = ({ body }: Request, name: string): string => {
  const given = typeof body === "object" && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  return typeof given === "string" ? given.replaceAll("\r\n", "\n").slice(0, 10_000) : "";
};

/** What a form brought along. */
export const taken = {
  text,
  kindIn: (given: unknown) => applicantKinds.find((kind) => kind === given),

  /** The answers to one question, as they were typed; nothing that was not asked. */
  answers(request: Request, step: Question, before: Answers): Answers {
    return Object.fromEntries(namesOf(step, before).map((name) => [name, text(request, name).trim()]));
  },

  /** Why it is not sent yet: nobody reads so fast, or somebody filled in what nobody sees. */
  hasty(request: Request, { seconds }: Draft, fault: Hasty): string | undefined {
    if (seconds < applyingTerms.leastSeconds) return fault.soon;
    return text(request, trapName) ? fault.trap : undefined;
  },

  /** The same of an application, and where the notice that he saw is no longer the one in force. */
  unsent(request: Request, draft: Draft, { texts: { fault }, today }: Saying<Sent>): string | undefined {
    const hasty = taken.hasty(request, draft, fault);
    if (hasty) return hasty;
    return text(request, "notice") === regulationOn(today).version ? undefined : fault.notice;
  },

  /** Why somebody cannot go on, if he cannot. */
  stops(step: Step, answers: Answers): "leave" | "authority" | undefined {
    if (step.id === "leave" && answers.hasLeave === "NO") return "leave";
    return step.id === "authority" && answers.authority === "NO" ? "authority" : undefined;
  },
};
