import { Router } from "express";
import type { Mode } from "../config.js";
import type { House } from "../foundation/database/request.js";
import { languageOf } from "../http/cookies.js";
import { accessibilityBody, accessibilityTexts } from "./accessibility.js";
import { contactBody } from "./contact.js";
import { cookiesBody, cookieTexts, visitsOf } from "./cookies.js";
import { siteTexts } from "./frame.js";
import { regulationRoutes } from "./regulation.js";
import { show } from "./show.js";

/** The pages about the website itself, and how to reach who is behind it. */
export function sitePages(house: House, mode: Mode): Router {
  const router = Router();
  router.get("/contact", (request, response) => {
    const language = languageOf(request);
    show(request, response, mode, { title: siteTexts(language).contactTitle, body: contactBody(language) });
  });
  router.get("/cookies", async (request, response) => {
    const language = languageOf(request);
    const body = cookiesBody(language, await visitsOf(house));
    show(request, response, mode, { title: cookieTexts(language).title, body });
  });
  router.get("/toegankelijkheid", (request, response) => {
    const language = languageOf(request);
    const { title } = accessibilityTexts(language);
    show(request, response, mode, { title, body: accessibilityBody(language) });
  });
  regulationRoutes(router, mode);
  return router;
}
