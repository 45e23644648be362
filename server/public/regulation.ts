import { regulationNamed, regulationOn } from "@zorgvuldig/schema/regulation";
import type { Request, Response, Router } from "express";
import type { Mode } from "../config.js";
import { languageOf } from "../http/cookies.js";
import { regulationBody } from "./regulation-body.js";
import { regulationTexts } from "./regulation-texts.js";
import { show } from "./show.js";
import { todayOf } from "./today.js";

/** The regulation that holds today, and each version at an address that stays (regulation/published). */
export function regulationRoutes(router: Router, mode: Mode): void {
  const give = (request: Request, response: Response, version: string) => {
    const of = regulationNamed(version);
    if (!of) return false;
    const language = languageOf(request);
    const body = regulationBody(of, { language, today: todayOf(response) });
    show(request, response, mode, { title: regulationTexts(language).title, body });
    return true;
  };
  router.get("/privacyreglement", (request, response) => {
    give(request, response, regulationOn(todayOf(response)).version);
  });
  router.get("/privacyreglement/:version", (request, response, next) => {
    if (!give(request, response, request.params.version)) next();
  });
}
