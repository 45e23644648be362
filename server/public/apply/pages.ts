import type { ApplyTexts } from "@zorgvuldig/schema/texts/nl/apply";
import { type NextFunction, type Request, type Response, Router, urlencoded } from "express";
import type { Mode } from "../../config.js";
import type { House } from "../../foundation/database/request.js";
import type { Answers } from "../../person/application-draft.js";
import { applyOnline } from "../../person/apply-online.js";
import type { Throttle } from "../../staff/throttle.js";
import { discarded, keptUntil } from "../form/told.js";
import { failed, Visit as OneVisit } from "../form/visit.js";
import { inputOf } from "./input.js";
import { faultsOf, openStep } from "./judge.js";
import { check, root, sent, start, stopped } from "./said.js";
import { isAnother, pruned, type Step, steps } from "./steps.js";
import { taken } from "./taken.js";
import { applying } from "./visit.js";

type Visit = OneVisit<ApplyTexts>;

/**
 * `/aanvraag`: somebody applies, one question a page, without a script. Before the parents' leave is said to be there nothing of what somebody else fills in is kept; what is
 * kept is sealed under his own cookie, for an hour. What is sent becomes a case at once, and is read by nobody from here.
 */
export function applyPages(house: House, mode: Mode, throttle: Throttle): Router {
  const router = Router();
  const form = urlencoded({ extended: false, limit: "50kb", parameterLimit: 40 });
  const handled = (work: (visit: Visit) => Promise<void>) => (request: Request, response: Response) => {
    const visit = new OneVisit(applying, { house, mode }, request, response);
    return work(visit).catch((error: unknown) => failed(visit, error));
  };
  const stepOf = ({ params }: Request): Step | undefined => steps.find(({ slug }) => slug === params.slug);

  router.get(
    root,
    handled(async (visit) => visit.show(200, visit.saying.texts.title, start(visit.saying))),
  );
  router.get(
    `${root}/controle`,
    handled(async (visit) => {
      const draft = await visit.draft();
      if (!draft) return visit.gone();
      if (draft.number) return visit.response.redirect(303, `${root}/verstuurd`);
      if (openStep(draft.answers, visit.saying)) return visit.goOn(draft.answers);
      const body = `${check(draft, visit.saying)}\n${keptUntil(draft.endsAt, visit.saying)}`;
      visit.show(200, visit.saying.texts.steps.check.title, body);
    }),
  );
  router.get(
    `${root}/verstuurd`,
    handled(async (visit) => {
      const number = (await visit.draft())?.number;
      if (!number) return visit.gone();
      visit.show(200, visit.saying.texts.sent.title, sent(number, visit.saying));
    }),
  );
  router.get(
    `${root}/:slug`,
    handled(async (visit) => {
      const step = stepOf(visit.request);
      if (!step) return visit.gone();
      const draft = await visit.draft();
      const answers = draft && !draft.number ? draft.answers : {};
      if (step.id === "who") return visit.ask(step, answers);
      const kind = taken.kindIn(visit.request.query.als) ?? answers.kind;
      if (step.id === "leave" && kind && kind !== "PARENT")
        return visit.ask(step, { ...answers, kind }, { hidden: { kind } });
      if (draft?.number) return visit.response.redirect(303, `${root}/verstuurd`);
      if (!draft || !step.isAsked(answers)) return visit.gone();
      return visit.ask(step, answers);
    }),
  );
  router.post(
    `${root}/stoppen`,
    form,
    handled(async (visit) => {
      await visit.forget();
      visit.show(200, visit.saying.texts.discarded.title, discarded(visit.saying));
    }),
  );
  router.post(
    `${root}/versturen`,
    form,
    handled(async (visit) => {
      const draft = await visit.draft();
      if (!draft) return visit.gone();
      if (!draft.number) {
        if (openStep(draft.answers, visit.saying)) return visit.goOn(draft.answers);
        const fault = taken.unsent(visit.request, draft, visit.saying);
        if (fault) return visit.show(400, visit.saying.texts.steps.check.title, check(draft, visit.saying, fault));
        // While somebody waits what he filled in is kept.
        await visit.keep((answers) => answers);
        await throttle.countForm("sent", "applications", visit.request.ip ?? "");
      }
      const whole = (answers: Answers, today: string) =>
        openStep(answers, { ...visit.saying, today }) ? undefined : inputOf(answers, today);
      if (!(await applyOnline(house, visit.token ?? "", whole))) return visit.gone();
      visit.response.redirect(303, `${root}/verstuurd`);
    }),
  );
  router.post(
    `${root}/:slug`,
    form,
    handled(async (visit) => {
      const step = stepOf(visit.request);
      if (!step) return visit.gone();
      const draft = await visit.draft();
      const isFirst = step.id === "who" || step.id === "leave";
      if (!draft && !isFirst) return visit.gone();
      const before = draft && !draft.number ? draft.answers : {};
      const kind: Answers =
        step.id === "leave" ? { kind: taken.kindIn(taken.text(visit.request, "kind")) ?? before.kind ?? "" } : {};
      const answers = { ...before, ...kind, ...taken.answers(visit.request, step, { ...before, ...kind }) };
      if (!step.isAsked(answers)) return visit.gone();
      const why = taken.stops(step, answers);
      if (why) {
        await visit.forget();
        return visit.show(200, visit.saying.texts.stop.title, stopped(why, visit.saying));
      }
      const faults = faultsOf(step, answers, visit.saying);
      if (Object.keys(faults).length > 0) return visit.ask(step, answers, { faults, hidden: kind });
      // Of somebody else's child nothing is kept before he says that the parents agree.
      if (step.id === "who" && answers.kind !== "PARENT" && (before.hasLeave !== "YES" || isAnother(before, answers))) {
        await visit.forget();
        return visit.response.redirect(303, `${root}/toestemming?als=${answers.kind}`);
      }
      if (!draft) await throttle.countForm("begun", "applications", visit.request.ip ?? "");
      if (draft?.number || isAnother(before, answers)) await visit.forget();
      const names = { ...kind, ...taken.answers(visit.request, step, answers) };
      const kept = await visit.keep((held) => pruned({ ...held, ...names }), isFirst);
      return kept ? visit.goOn(kept) : visit.gone();
    }),
  );
  // A form that is no form, or too large.
  router.use(root, (error: unknown, request: Request, response: Response, _next: NextFunction) =>
    failed(new OneVisit(applying, { house, mode }, request, response), error),
  );
  return router;
}
