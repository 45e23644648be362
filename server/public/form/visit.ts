import type { Request, Response } from "express";
import type { Mode } from "../../config.js";
import { logAway, logIncident } from "../../foundation/audit/incident.js";
import { isAway } from "../../foundation/database/away.js";
import type { House } from "../../foundation/database/request.js";
import { applyingOf, giveApplying, languageOf } from "../../http/cookies.js";
import type { Language } from "../../http/says.js";
import { type Answers, type Draft, dropDraft, findDraft, keepDraft } from "../../person/application-draft.js";
import { TooManyTries } from "../../staff/throttle.js";
import { question } from "../apply/form.js";
import { show } from "../show.js";
import { todayOf } from "../today.js";
import type { FormTexts, Question } from "./field.js";
import type { Faults } from "./missing.js";
import type { Saying } from "./saying.js";
import { busy, down, gone, keptUntil, type ToldTexts, unread } from "./told.js";

export type Step = Question & { readonly slug: string };
type Texts = FormTexts & ToldTexts;

/** A form of several pages: where it begins, what it says, and what is asked of whom. */
export type OnlineForm<Said extends Texts> = {
  readonly root: string;
  readonly texts: Readonly<Record<Language, Said>>;
  readonly asked: (answers: Answers) => readonly Step[];
  /** The first question that is not answered yet as it should be. */
  readonly openStep: (answers: Answers, saying: Saying<Said>) => Step | undefined;
  /** Under what this form's draft is kept of who holds that cookie: no two forms have the same. */
  readonly draftToken: (token: string) => string;
};
type Around = { readonly house: House; readonly mode: Mode };

/** One request of somebody who fills in such a form. */
export class Visit<Said extends Texts> {
  readonly saying: Saying<Said> & { readonly root: string };
  private found: Draft | undefined;

  constructor(
    private readonly form: OnlineForm<Said>,
    private readonly around: Around,
    readonly request: Request,
    readonly response: Response,
  ) {
    const language = languageOf(request);
    this.saying = { language, texts: form.texts[language], today: todayOf(response), root: form.root };
  }

  /** Under what his draft is kept; nothing, where his browser has no cookie of ours. */
  get token(): string | undefined {
    const token = applyingOf(this.request);
    return token && this.form.draftToken(token);
  }

  /** What was filled in in this browser and is not sent yet. */
  async draft(): Promise<Draft | undefined> {
    const { token } = this;
    this.found ??= token ? await findDraft(this.around.house, token) : undefined;
    return this.found;
  }

  show(status: number, title: string, body: string): void {
    const heard = status === 400 ? `${this.saying.texts.faultTitle}: ${title}` : title;
    // Its forms tell the house, and nobody else, where they come from.
    this.response.set("x-robots-tag", "noindex").set("referrer-policy", "same-origin");
    show(this.request, this.response, this.around.mode, { title: heard, body, status });
  }

  async ask(step: Step, answers: Answers, { faults = {}, hidden = {} }: { faults?: Faults; hidden?: Answers } = {}) {
    const draft = await this.draft();
    const { root } = this.form;
    const before = this.form.asked(answers);
    const at = before.findIndex(({ id }) => id === step.id);
    const back = at > 0 ? `${root}/${before[at - 1]?.slug}` : root;
    const status = Object.keys(faults).length > 0 ? 400 : 200;
    const kept = draft && !draft.number ? `\n${keptUntil(draft.endsAt, this.saying)}` : "";
    const body = question(step, { ...this.saying, answers, faults, back, hidden });
    this.show(status, this.saying.texts.steps[step.id]?.title ?? "", body + kept);
  }

  /** To the first question that is open, or to all answers together. */
  goOn(answers: Answers): void {
    const next = this.form.openStep(answers, this.saying);
    this.response.redirect(303, `${this.form.root}/${next?.slug ?? "controle"}`);
  }

  gone(): void {
    this.show(404, this.saying.texts.gone.title, gone(this.saying));
  }

  /** Nothing of it is kept any more. */
  async forget(): Promise<void> {
    const { token } = this;
    if (token) await dropDraft(this.around.house, token);
  }

  /** Keeps what becomes of the answers, and tells them; nothing where there were none any more. `began`: who begins has none yet. */
  async keep(change: (answers: Answers) => Answers, began = false): Promise<Answers | undefined> {
    const given = applyingOf(this.request) ?? (began ? giveApplying(this.request, this.response) : undefined);
    return given === undefined ? undefined : keepDraft(this.around.house, this.form.draftToken(given), change, began);
  }
}

/** What goes wrong is said on a page; what was kept stays kept. */
export function failed<Said extends Texts>(visit: Visit<Said>, error: unknown): void {
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
