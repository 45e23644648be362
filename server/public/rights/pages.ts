import type { RightsTexts } from "@zorgvuldig/schema/texts/nl/rights";
import { type NextFunction, type Request, type Response, Router, urlencoded } from "express";
import { sendOnline } from "../../complaint/send-online.js";
import type { Mode } from "../../config.js";
import type { House } from "../../foundation/database/request.js";
import type { Answers } from "../../person/application-draft.js";
import type { Throttle } from "../../staff/throttle.js";
import { taken } from "../apply/taken.js";
import { discarded, keptUntil } from "../form/told.js";
import { failed, Visit as OneVisit } from "../form/visit.js";
import { inputOf } from "./input.js";
import { faultsOf, openStep } from "./judge.js";
import { check, sent, sentTitle, start } from "./said.js";
import { pruned, type Step, steps } from "./steps.js";
import { asking } from "./visit.js";

type Visit = OneVisit<RightsTexts>;
const { root } = asking;

/**
 * `/mijn-gegevens`: somebody uses a right, or complains to the FG, one question a page, without a script. What is begun is sealed under his own cookie, for an hour; what is sent is
 * the FG's at once, and is read by nobody from here.
 */
export function rightsPages(house: House, mode: Mode, throttle: Throttle): Router {
  const router = Router();
  const form = urlencoded({ extended: false, limit: "50kb", parameterLimit: 20 });
  const visitOf = (request: Request, response: Response): Visit =>
    new OneVisit(asking, { house, mode }, request, response);
  const handled = (work: (visit: Visit) => Promise<void>) => (request: Request, response: Response) => {
    const visit = visitOf(request, response);
    return work(visit).catch((error: unknown) => failed(visit, error));
  };
  const stepOf = ({ params }: Request): Step | undefined => steps.find(({ slug }) => slug === params.slug);
  const isSent = `${root}/verstuurd`;

  router.get(
    root,
    handled(async (visit) => visit.show(200, visit.saying.texts.title, start(visit.saying))),
  );
  router.get(
    `${root}/controle`,
    handled(async (visit) => {
      const draft = await visit.draft();
      if (!draft) return visit.gone();
      if (draft.number) return visit.response.redirect(303, isSent);
      if (openStep(draft.answers, visit.saying)) return visit.goOn(draft.answers);
      const body = `${check(draft, visit.saying)}\n${keptUntil(draft.endsAt, visit.saying)}`;
      visit.show(200, visit.saying.texts.steps.check.title, body);
    }),
  );
  router.get(
    isSent,
    handled(async (visit) => {
      const draft = await visit.draft();
      if (!draft?.number) return visit.gone();
      visit.show(200, sentTitle(draft, visit.saying), sent(draft, visit.saying));
    }),
  );
  router.get(
    `${root}/:slug`,
    handled(async (visit) => {
      const step = stepOf(visit.request);
      if (!step) return visit.gone();
      const draft = await visit.draft();
      const answers = draft && !draft.number ? draft.answers : {};
      if (step.id === "right") return visit.ask(step, answers);
      if (draft?.number) return visit.response.redirect(303, isSent);
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
        const { texts } = visit.saying;
        if (openStep(draft.answers, visit.saying)) return visit.goOn(draft.answers);
        const fault = taken.hasty(visit.request, draft, texts.fault);
        if (fault) return visit.show(400, texts.steps.check.title, check(draft, visit.saying, fault));
        // While somebody waits what he filled in is kept.
        await visit.keep((answers) => answers);
        await throttle.countForm("sent", "rights", visit.request.ip ?? "");
      }
      const whole = (answers: Answers, today: string) =>
        openStep(answers, { ...visit.saying, today }) ? undefined : inputOf(answers, today);
      if (!(await sendOnline(house, visit.token ?? "", whole))) return visit.gone();
      visit.response.redirect(303, isSent);
    }),
  );
  router.post(
    `${root}/:slug`,
    form,
    handled(async (visit) => {
      const step = stepOf(visit.request);
      if (!step) return visit.gone();
      const draft = await visit.draft();
      const isFirst = step.id === "right";
      if (!draft && !isFirst) return visit.gone();
      const before = draft && !draft.number ? draft.answers : {};
      const given = taken.answers(visit.request, step, before);
      const answers = { ...before, ...given };
      if (!step.isAsked(answers)) return visit.gone();
      const faults = faultsOf(step, answers, visit.saying);
      if (Object.keys(faults).length > 0) return visit.ask(step, answers, { faults });
      if (!draft) await throttle.countForm("begun", "rights", visit.request.ip ?? "");
      if (draft?.number) await visit.forget();
      const kept = await visit.keep((held) => pruned({ ...held, ...given }), isFirst);
      return kept ? visit.goOn(kept) : visit.gone();
    }),
  );
  // A form that is no form, or too large.
  router.use(root, (error: unknown, request: Request, response: Response, _next: NextFunction) =>
    failed(visitOf(request, response), error),
  );
  return router;
}
