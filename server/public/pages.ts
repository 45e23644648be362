import { glossary } from "@zorgvuldig/schema/glossary";
import { foundAt } from "@zorgvuldig/schema/register";
import { apply as applyEn } from "@zorgvuldig/schema/texts/en/apply";
import { notice as en } from "@zorgvuldig/schema/texts/en/notice";
import { proof as proofEn } from "@zorgvuldig/schema/texts/en/proof";
import { register as registerEn } from "@zorgvuldig/schema/texts/en/register";
import { rights as rightsEn } from "@zorgvuldig/schema/texts/en/rights";
import { apply as applyNl } from "@zorgvuldig/schema/texts/nl/apply";
import { notice as nl } from "@zorgvuldig/schema/texts/nl/notice";
import { proof as proofNl } from "@zorgvuldig/schema/texts/nl/proof";
import { register as registerNl } from "@zorgvuldig/schema/texts/nl/register";
import { rights as rightsNl } from "@zorgvuldig/schema/texts/nl/rights";
import { Router } from "express";
import type { Mode } from "../config.js";
import { languageOf } from "../http/cookies.js";
import { formStyle } from "./apply/form.js";
import { escaped } from "./layout.js";
import { noticeBody } from "./notice.js";
import { proofsBody } from "./proofs.js";
import { registerBody, versionBody } from "./register.js";
import { registerData } from "./register-data.js";
import { show } from "./show.js";
import { style } from "./style.js";
import { todayOf } from "./today.js";

/** The public pages: rendered here, without a script, the same for every visitor of a language (website/aggregate-use). `publicUrl`: where people reach the house. */
export function pages(mode: Mode, publicUrl: string | null): Router {
  const texts = { nl, en };
  const ofProofs = { nl: proofNl, en: proofEn };
  const ofApplying = { nl: applyNl, en: applyEn };
  const ofRights = { nl: rightsNl, en: rightsEn };
  const ofRegister = { nl: registerNl, en: registerEn };
  const router = Router();
  router.get("/", (request, response) => {
    const language = languageOf(request);
    const said = texts[language];
    const body = `<h1>Zorgvuldig</h1>
<p>${escaped(said.intro)}</p>
<p><a class="button" href="/aanvraag">${escaped(ofApplying[language].title)}</a></p>
<p><a href="/admin/">${escaped(said.signIn)}</a></p>
<p><a href="/mijn-gegevens">${escaped(ofRights[language].read)}</a></p>
<p><a href="/privacy">${escaped(said.read)}</a></p>
<p><a href="/register">${escaped(ofRegister[language].read)}</a></p>
<p><a href="/bewijzen">${escaped(ofProofs[language].read)}</a></p>`;
    show(request, response, mode, { title: "Zorgvuldig", body });
  });
  router.get("/privacy", (request, response) => {
    const language = languageOf(request);
    const said = texts[language];
    show(request, response, mode, { title: said.title, body: noticeBody(said, language, todayOf(response)) });
  });
  router.get("/register", (request, response) => {
    const language = languageOf(request);
    const said = ofRegister[language];
    show(request, response, mode, { title: said.title, body: registerBody({ said, language }) });
  });
  router.get("/bewijzen", (request, response) => {
    const language = languageOf(request);
    const said = ofProofs[language];
    show(request, response, mode, { title: said.read, body: proofsBody({ said, language }) });
  });
  router.get("/register.json", (request, response) => {
    response.json(registerData(publicUrl ?? `${request.protocol}://${request.headers.host}`));
  });
  router.get("/register/:activity/:version", (request, response, next) => {
    const language = languageOf(request);
    const known = foundAt(request.params.activity, request.params.version);
    if (!known) return next();
    const title = glossary.activity[known.activity][language];
    const body = versionBody(known.activity, known.found, { said: ofRegister[language], language });
    show(request, response, mode, { title, body });
  });
  router.get("/pages.css", (_, response) => {
    response.type("css").send(style + formStyle);
  });
  return router;
}
