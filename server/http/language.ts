import express, { Router } from "express";
import { giveLanguage } from "./cookies.js";

/** A place of the house's own, and nobody else's: no host, no question, nothing that a browser takes for either. */
const own = /^(?:\/[\w-][\w.-]*)+\/?$/;

const backOf = (given: unknown): string =>
  typeof given === "string" && given.length <= 200 && own.test(given) ? given : "/";

/**
 * Which of the two languages somebody reads in. The panel says so in JSON and hears nothing back; a page has no script, so its form
 * is led back to where it stood.
 */
export function languageRoutes(): Router {
  const router = Router();
  router.post(
    "/language",
    express.json({ limit: "1kb" }),
    express.urlencoded({ extended: false, limit: "1kb", parameterLimit: 5 }),
    (request, response) => {
      const body: unknown = request.body;
      const { language, back } = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
      if (language !== "nl" && language !== "en") return void response.status(400).json({ message: "nl, en" });
      giveLanguage(response, language);
      if (request.is("application/x-www-form-urlencoded")) return response.redirect(303, backOf(back));
      return void response.status(204).end();
    },
  );
  return router;
}
