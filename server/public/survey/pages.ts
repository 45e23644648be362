import { survey as en } from "@zorgvuldig/schema/texts/en/survey";
import { survey as nl } from "@zorgvuldig/schema/texts/nl/survey";
import { type Request, type Response, Router, urlencoded } from "express";
import type { Mode } from "../../config.js";
import type { House } from "../../foundation/database/request.js";
import { languageOf } from "../../http/cookies.js";
import { answerSurvey, answersIn, isRefusalOpen, isSurveyOpen, refuseSurvey } from "../../survey/answer.js";
import { FetchPages, tokenIn } from "../fetch-page.js";
import { asking, reach, refusing, told } from "./body.js";

const root = "/enquete";
const fieldsOf = ({ body }: Request): Readonly<Record<string, unknown>> =>
  typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};

/**
 * `/enquete/TOKEN`: where whoever was asked says what he thought, and `/enquete/afmelden/TOKEN`, where he says that he wants no survey. No cookie, no script and no name; looking at
 * either does nothing, the button does (survey/anonymous, survey/opt-out).
 */
export function surveyPages(house: House, mode: Mode): Router {
  const router = Router();
  const pages = new FetchPages({ nl, en }, mode);
  const form = urlencoded({ extended: false, limit: "5kb", parameterLimit: 20 });
  const closed = (request: Request, response: Response) =>
    pages.show(request, response, 404, (said) => told(said.closedTitle, said.closed));
  router.get(
    `${root}/voorbeeld`,
    pages.handled(async (request, response) => {
      pages.show(request, response, 200, (said) => asking(said, languageOf(request), { isExample: true }));
    }),
  );
  router.get(
    `${root}/bedankt`,
    pages.handled(async (request, response) => {
      pages.show(request, response, 200, (said) => told(said.thanksTitle, said.thanks));
    }),
  );
  router.get(
    `${root}/afgemeld`,
    pages.handled(async (request, response) => {
      pages.show(request, response, 200, (said) => told(said.outDoneTitle, said.outDone));
    }),
  );
  router.get(
    `${root}/:token`,
    pages.handled(async (request, response) => {
      const link = tokenIn(request);
      if (!link || !(await isSurveyOpen(house, link))) return closed(request, response);
      pages.show(request, response, 200, (said) => asking(said, languageOf(request)));
    }),
  );
  router.post(
    `${root}/:token`,
    form,
    pages.handled(async (request, response) => {
      const link = tokenIn(request);
      if (!link) return closed(request, response);
      const answers = answersIn(fieldsOf(request));
      if (Object.keys(answers).length === 0) {
        if (!(await isSurveyOpen(house, link))) return closed(request, response);
        return pages.show(request, response, 400, (said) => asking(said, languageOf(request), { fault: said.none }));
      }
      if (!(await answerSurvey(house, link, answers))) return closed(request, response);
      response.redirect(303, `${root}/bedankt`);
    }),
  );
  const noMore = (request: Request, response: Response) =>
    pages.show(request, response, 404, (said) => `${told(said.outGoneTitle, said.outGone)}\n${reach()}`);
  router.get(
    `${root}/afmelden/:token`,
    pages.handled(async (request, response) => {
      const token = tokenIn(request);
      if (!token || !(await isRefusalOpen(house, token))) return noMore(request, response);
      pages.show(request, response, 200, refusing);
    }),
  );
  router.post(
    `${root}/afmelden/:token`,
    form,
    pages.handled(async (request, response) => {
      const token = tokenIn(request);
      if (!token || !(await refuseSurvey(house, token))) return noMore(request, response);
      response.redirect(303, `${root}/afgemeld`);
    }),
  );
  return router;
}
