import { apply as en } from "@zorgvuldig/schema/texts/en/apply";
import { type ApplyTexts, apply as nl } from "@zorgvuldig/schema/texts/nl/apply";
import type { Request, Response } from "express";
import type { Mode } from "../../config.js";
import { logAway, logIncident } from "../../foundation/audit/incident.js";
import { isAway } from "../../foundation/database/away.js";
import type { House } from "../../foundation/database/request.js";
import { applyingOf, giveApplying, languageOf } from "../../http/cookies.js";
import { type Answers, type Draft, dropDraft, findDraft, keepDraft } from "../../person/application-draft.js";
import { TooManyTries } from "../../staff/throttle.js";
import type { Faults } from "../form/missing.js";
import { show } from "../show.js";
import { todayOf } from "../today.js";
import { question, type Saying } from "./form.js";
import { openStep } from "./judge.js";
import { busy, down, gone, keptUntil, root, unread } from "./said.js";
import { asked, type Step } from "./steps.js";

const texts = { nl, en };

/** One request of somebody who applies. */
export class Visit {
  readonly saying: Saying<ApplyTexts>;
  private found: Draft | undefined;

  constructor(
    private readonly house: House,
    private readonly mode: Mode,
    readonly request: Request,
    readonly response: Response,
  ) {
    const language = languageOf(request);
    this.saying = { language, texts: texts[language], today: todayOf(response) };
  }

  /** What was filled in in this browser and is not sent yet. */
  async draft(): Promise<Draft | undefined> {
    const token = applyingOf(this.request);
    this.found ??= token ? await findDraft(this.house, token) : undefined;
    return this.found;
  }

  show(status: number, title: string, body: string): void {
    const heard = status === 400 ? `${this.saying.texts.faultTitle}: ${title}` : title;
    // Its forms tell the house, and nobody else, where they come from.
    this.response.set("x-robots-tag", "noindex").set("referrer-policy", "same-origin");
    show(this.request, this.response, this.mode, { title: heard, body, status });
  }

  async ask(step: Step, answers: Answers, { faults = {}, hidden = {} }: { faults?: Faults; hidden?: Answers } = {}) {
    const draft = await this.draft();
    const before = asked(answers);
    const at = before.findIndex(({ id }) => id === step.id);
    const back = at > 0 ? `${root}/${before[at - 1]?.slug}` : root;
    const status = Object.keys(faults).length > 0 ? 400 : 200;
    const kept = draft && !draft.number ? `\n${keptUntil(draft.endsAt, this.saying)}` : "";
    const body = question(step, { ...this.saying, answers, faults, back, hidden });
    this.show(status, this.saying.texts.steps[step.id].title, body + kept);
  }

  /** To the first question that is open, or to all answers together. */
  goOn(answers: Answers): void {
    const next = openStep(answers, this.saying);
    this.response.redirect(303, `${root}/${next?.slug ?? "controle"}`);
  }

  gone(): void {
    this.show(404, this.saying.texts.gone.title, gone(this.saying));
  }

  /** Nothing of it is kept any more. */
  async forget(): Promise<void> {
    const token = applyingOf(this.request);
    if (token) await dropDraft(this.house, token);
  }

  /** Keeps what becomes of the answers, and tells them; nothing where there were none any more. `began`: who begins has none yet. */
  async keep(change: (answers: Answers) => Answers, began = false): Promise<Answers | undefined> {
    const token = applyingOf(this.request) ?? (began ? giveApplying(this.request, this.response) : undefined);
    return token === undefined ? undefined : keepDraft(this.house, token, change, began);
  }
}

/** What goes wrong is said on a page; what was kept stays kept. */
export function failed(visit: Visit, error: unknown): void {
  const { texts: said } = visit.saying;
  if (error instanceof TooManyTries) {
    visit.response.set("retry-after", String(error.seconds));
    const isKept = visit.request.path.endsWith("/versturen");
    visit.show(429, said.busy.title, busy(Math.ceil(error.seconds / 60), isKept, visit.saying));
    return;
  }
  // A form that is no form, or too large.
  if (error instanceof Error && "status" in error && Number(error.status) < 500) {
    visit.show(400, said.unread.title, unread(visit.saying));
    return;
  }
  if (isAway(error)) logAway(error);
  else logIncident(error);
  visit.show(isAway(error) ? 503 : 500, said.down.title, down(visit.saying));
}
