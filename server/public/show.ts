import { notice as en } from "@zorgvuldig/schema/texts/en/notice";
import { notice as nl } from "@zorgvuldig/schema/texts/nl/notice";
import type { Request, Response } from "express";
import type { Mode } from "../config.js";
import { languageOf } from "../http/cookies.js";
import { noticeAbove } from "./changed.js";
import { layout } from "./layout.js";
import { todayOf } from "./today.js";

const notices = { nl, en };

type Shown = { readonly title: string; readonly body: string; readonly status?: number };

/** Gives a page in its frame, in the language of who looks. */
export function show(request: Request, response: Response, mode: Mode, { title, body, status = 200 }: Shown): void {
  const language = languageOf(request);
  response
    .status(status)
    .type("html")
    .send(
      layout({
        language,
        title,
        body,
        isDemo: mode !== "real",
        texts: notices[language],
        path: request.path,
        notice: noticeAbove(language, todayOf(response)),
      }),
    );
}
