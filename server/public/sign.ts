import { signing as en } from "@zorgvuldig/schema/texts/en/signing";
import { signing as nl } from "@zorgvuldig/schema/texts/nl/signing";
import { type Request, type Response, Router, urlencoded } from "express";
import type { Mode } from "../config.js";
import { isSignLinkOpen } from "../consent/at-sign-link.js";
import type { OwnForms } from "../consent/own-forms.js";
import {
  copyOfSigned,
  type Given,
  lineOf,
  lookAtForms,
  signOnline,
  withdrawLineOnline,
  withdrawOnline,
} from "../consent/sign-online.js";
import { asAnswer } from "../foundation/database/errors.js";
import type { House } from "../foundation/database/request.js";
import { drawn } from "../foundation/letter/draw.js";
import type { Opened } from "../foundation/mail/link-token.js";
import { Conflict, Invalid, NotFound, Refusal } from "../foundation/refusal.js";
import { languageOf } from "../http/cookies.js";
import { sendPdf } from "../http/pdf.js";
import { said as saidOf } from "../http/says.js";
import type { Turns } from "../http/turns.js";
import { FetchPages, tokenIn, typedIn } from "./fetch-page.js";
import { asking, dead, triesLeft } from "./received-page.js";
import { toWithdrawLine } from "./sign-lines.js";
import { answerName, overview, refused, type Typed, toSign, toWithdraw } from "./sign-page.js";
import type { Saying } from "./sign-parts.js";

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const idIn = (request: Request, name: string): string => {
  const given = typedIn(request, name);
  return uuid.test(given) ? given : "";
};
const reasonIn = (request: Request, none: string): string =>
  [...typedIn(request, "reason")].slice(0, 500).join("").trim() || none;

/** What was filled in below a document, as it was typed. */
function given(request: Request): { given: Given; typed: Typed } {
  const fields = Object.entries((request.body ?? {}) as Record<string, unknown>);
  const answers = new Map(
    fields.flatMap(([name, value]) => (value === "YES" || value === "NO" ? [[name, value] as const] : [])),
  );
  const typed = { name: typedIn(request, "name"), agrees: typedIn(request, "agrees") === "yes", answers };
  return {
    typed,
    given: {
      ...{ signatureId: typedIn(request, "signature"), language: languageOf(request) },
      ...{ name: typed.name, agrees: typed.agrees },
      answer: (lineId, category) => answers.get(answerName(lineId, category)),
    },
  };
}

/**
 * `/ondertekenen/TOKEN`: where somebody reads what he was asked, signs each document by itself, and takes it back. Looking at the page does nothing; the code does, which goes along
 * with every step, so that nothing is kept in the browser: no cookie, no script.
 */
export function signPages(house: House, mode: Mode, drawing: Turns): Router {
  const router = Router();
  const pages = new FetchPages({ nl, en }, mode);
  router.get(
    "/ondertekenen/:token",
    pages.handled(async (request, response) => {
      const token = tokenIn(request);
      const isOpen = token !== undefined && (await isSignLinkOpen(house, token));
      pages.show(request, response, isOpen ? 200 : 404, isOpen ? (said) => asking(said) : dead);
    }),
  );
  router.post(
    "/ondertekenen/:token",
    urlencoded({ extended: false, limit: "64kb", parameterLimit: 600 }),
    pages.handled(async (request, response) => {
      const token = tokenIn(request);
      if (token === undefined) return pages.show(request, response, 404, dead);
      const code = typedIn(request, "code").replace(/\s/g, "");
      // A slip of the keyboard is no try.
      if (!/^\d{6}$/.test(code)) return pages.show(request, response, 400, (said) => asking(said, said.sixDigits));
      const saying: Saying = { said: pages.said(request), language: languageOf(request), code };
      await step(request, response, { token, code }, saying).catch((error: unknown) => {
        const answer = asAnswer(error);
        if (
          !(
            answer instanceof Refusal ||
            answer instanceof NotFound ||
            answer instanceof Conflict ||
            answer instanceof Invalid
          )
        )
          throw error;
        const { message } = saidOf(answer, saying.language);
        pages.show(request, response, 409, () => refused(saying, message));
      });
    }),
  );

  type Shown = { readonly token: string; readonly code: string };
  async function step(request: Request, response: Response, shown: Shown, saying: Saying): Promise<void> {
    const { said } = saying;
    const had = <T>(opened: Opened<T>): opened is Opened<T> & { is: "OPEN" } => {
      if (opened.is === "OPEN") return true;
      if (opened.is === "DEAD") pages.show(request, response, 404, dead);
      else pages.show(request, response, 400, () => asking(said, triesLeft(said, opened.tries)));
      return false;
    };
    const page = (body: string, status = 200) => pages.show(request, response, status, () => body);
    const done = (what: keyof typeof said.done, { forms }: OwnForms, signatureId: string) => {
      const form = forms.find(({ signature }) => signature.id === signatureId);
      return form ? said.done[what].replace("%{document}", said.documents[form.document].toLowerCase()) : "";
    };
    const signatureId = idIn(request, "signature");
    const lineId = idIn(request, "line");
    const what = signatureId ? typedIn(request, "what") : "";
    if (what === "sign") {
      const { given: asGiven, typed } = given(request);
      const opened = await signOnline(house, shown, asGiven);
      if (!had(opened)) return;
      const { form, faults, ...all } = opened.got;
      if (faults.length > 0) return page(toSign(form, saying, faults, typed), 400);
      return page(overview(all, saying, form.signature.signedOn ? done("signed", all, signatureId) : ""));
    }
    if (what === "withdraw") {
      const opened = await withdrawOnline(house, shown, { signatureId, reason: reasonIn(request, said.reasonNone) });
      if (had(opened)) page(overview(opened.got, saying, done("withdrawn", opened.got, signatureId)));
      return;
    }
    if (what === "withdrawLine" && lineId) {
      const reason = reasonIn(request, said.reasonNone);
      const opened = await withdrawLineOnline(house, shown, { signatureId, lineId, reason });
      if (had(opened)) page(overview(opened.got, saying, said.lines.done));
      return;
    }
    if (what === "copy") {
      const copy = await copyOfSigned(house, shown, signatureId);
      if (!had(copy)) return;
      const { letter, hash, name } = copy.got;
      return sendPdf(response, await drawing.within(() => drawn(letter, { hash })), name, "attachment");
    }
    const looked = await lookAtForms(house, shown);
    if (!had(looked)) return;
    const form = looked.got.forms.find(({ signature }) => signature.id === signatureId);
    if (form && what === "read") return page(toSign(form, saying));
    if (form && what === "takeLineBack" && lineId) return page(toWithdrawLine(form, lineOf(form, lineId), saying));
    page(form && what === "takeBack" ? toWithdraw(form, saying) : overview(looked.got, saying));
  }

  return router;
}
