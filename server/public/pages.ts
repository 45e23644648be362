import { notice as en } from "@zorgvuldig/schema/texts/en/notice";
import { notice as nl } from "@zorgvuldig/schema/texts/nl/notice";
import { Router } from "express";
import type { Mode } from "../config.js";
import { languageOf } from "../http/cookies.js";
import { escaped, layout, style } from "./layout.js";
import { noticeBody } from "./notice.js";

/** The public pages: rendered here, without a script, the same for every visitor of a language (website/aggregate-use). */
export function pages(mode: Mode): Router {
  const isDemo = mode !== "real";
  const texts = { nl, en };
  const router = Router();
  router.get("/", (request, response) => {
    const language = languageOf(request);
    const said = texts[language];
    const body = `<h1>Zorgvuldig</h1>
<p>${escaped(said.intro)}</p>
<p><a class="button" href="/admin/">${escaped(said.signIn)}</a></p>
<p><a href="/privacy">${escaped(said.read)}</a></p>`;
    response.type("html").send(layout({ language, title: "Zorgvuldig", body, isDemo, texts: said }));
  });
  router.get("/privacy", (request, response) => {
    const language = languageOf(request);
    const said = texts[language];
    response
      .type("html")
      .send(layout({ language, title: said.title, body: noticeBody(said, language), isDemo, texts: said }));
  });
  router.get("/pages.css", (_, response) => {
    response.type("css").send(style);
  });
  return router;
}
