import { controller } from "@zorgvuldig/schema/controller";
import { asking as en } from "@zorgvuldig/schema/texts/en/asking";
import { asking as nl } from "@zorgvuldig/schema/texts/nl/asking";
import { type NextFunction, type Request, type Response, Router, urlencoded } from "express";
import type { Mode } from "../../config.js";
import { logAway, logIncident } from "../../foundation/audit/incident.js";
import { isAway } from "../../foundation/database/away.js";
import type { House } from "../../foundation/database/request.js";
import { languageOf } from "../../http/cookies.js";
import type { Answers } from "../../person/application-draft.js";
import { askPostingOnline, postable } from "../../posting/ask-online.js";
import { type Throttle, TooManyTries } from "../../staff/throttle.js";
import { question, trap, trapName } from "../apply/form.js";
import { taken } from "../apply/taken.js";
import { escaped } from "../escaped.js";
import type { Question } from "../form/field.js";
import { type Faults, missing } from "../form/missing.js";
import { show } from "../show.js";
import { todayOf } from "../today.js";

const root = "/privacyreglement/per-post";
const texts = { nl, en };
const asked: Question = {
  id: "posting",
  fields: () => [
    { name: "name", text: "name", as: "text", path: "name", autocomplete: "name" },
    { name: "address", text: "address", as: "area", path: "address", autocomplete: "street-address" },
  ],
};

/** `/privacyreglement/per-post`: somebody asks for the regulation on paper (regulation/by-post). Nothing is kept before it is sent, and it is read by nobody from here. */
export function postingPages(house: House, mode: Mode, throttle: Throttle): Router {
  const router = Router();
  const form = urlencoded({ extended: false, limit: "10kb", parameterLimit: 10 });
  const saying = (request: Request, response: Response) => {
    const language = languageOf(request);
    return { language, texts: texts[language], today: todayOf(response) };
  };
  const say = (request: Request, response: Response, status: number, title: string, body: string) => {
    response.set("x-robots-tag", "noindex").set("referrer-policy", "same-origin");
    show(request, response, mode, { title, body, status });
  };
  const ask = (request: Request, response: Response, answers: Answers = {}, faults: Faults = {}) => {
    const said = saying(request, response);
    const { title } = said.texts.steps.posting;
    const isWrong = Object.keys(faults).length > 0;
    const more = trap(said.texts);
    const body = question(asked, { ...said, answers, faults, back: "/privacyreglement", hidden: {}, more });
    say(request, response, isWrong ? 400 : 200, isWrong ? `${said.texts.faultTitle}: ${title}` : title, body);
  };
  const told = (request: Request, response: Response, status: number, heard: { title: string; text: string }) =>
    say(request, response, status, heard.title, words(heard, `${controller.phone}.`));
  const failed = (request: Request, response: Response, error: unknown) => {
    const { busy, down, unread } = texts[languageOf(request)];
    if (error instanceof TooManyTries) {
      response.set("retry-after", String(error.seconds));
      const text = busy.text.replace("%{minutes}", String(Math.ceil(error.seconds / 60)));
      return told(request, response, 429, { ...busy, text });
    }
    if (error instanceof Error && "status" in error && Number(error.status) < 500)
      return told(request, response, 400, unread);
    if (isAway(error)) logAway(error);
    else logIncident(error);
    told(request, response, isAway(error) ? 503 : 500, down);
  };

  router.get(root, (request, response) => ask(request, response));
  router.get(`${root}/gevraagd`, (request, response) => {
    const { sent } = texts[languageOf(request)];
    say(request, response, 200, sent.title, words(sent, `${sent.mistake} ${controller.phone}.`));
  });
  router.post(root, form, async (request, response) => {
    try {
      const said = saying(request, response);
      const answers = taken.answers(request, asked, {});
      const faults = missing(answers, asked.fields({}), said);
      const isTrapped = taken.text(request, trapName) !== "";
      if (Object.keys(faults).length > 0) return ask(request, response, answers, faults);
      if (isTrapped) return ask(request, response, answers, { name: said.texts.fault.trap });
      await throttle.countForm("sent", "postings", request.ip ?? "");
      const { name = "", address = "" } = answers;
      await askPostingOnline(house, postable({ name, address }, said.today));
      response.redirect(303, `${root}/gevraagd`);
    } catch (error) {
      failed(request, response, error);
    }
  });
  router.use(root, (error: unknown, request: Request, response: Response, _next: NextFunction) =>
    failed(request, response, error),
  );
  return router;
}

const words = ({ title, text }: { title: string; text: string }, more: string): string =>
  `<h1>${escaped(title)}</h1>\n<p>${escaped(text)}</p>\n<p>${escaped(more)}</p>`;
