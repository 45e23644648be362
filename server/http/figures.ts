import { Router } from "express";
import type { Mode } from "../config.js";
import type { House } from "../foundation/database/request.js";
import { drawn } from "../foundation/letter/draw.js";
import { NotFound } from "../foundation/refusal.js";
import { readReport, readYearly } from "../report/read-report.js";
import { asCsv, asXlsx, writtenOf } from "../report/written.js";
import { languageOf } from "./cookies.js";
import { handledIn } from "./handled.js";
import { sendPdf } from "./pdf.js";
import type { Turns } from "./turns.js";
import { asViewer } from "./viewing.js";

const sheets = {
  csv: { type: "text/csv; charset=utf-8", write: asCsv },
  xlsx: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", write: asXlsx },
} as const;

/** `GET /figures/R-2026-0001.csv` (or `.xlsx`, `.pdf`): a report that was kept; `GET /figures/2025.pdf`: the yearly report. All of them out of the published cells. */
export function figuresRoutes(house: House, mode: Mode, drawing: Turns): Router {
  const handled = handledIn(mode, 422);
  const router = Router();
  router.get(
    "/figures/:name",
    handled(async (request, response) => {
      const [, number = "", form = ""] =
        /^(R-\d{4}-\d{4,9}|\d{4})\.(csv|xlsx|pdf)$/.exec(String(request.params.name)) ?? [];
      const language = languageOf(request);
      if (!number || (!number.startsWith("R") && form !== "pdf")) throw new NotFound();
      if (!number.startsWith("R")) {
        const letter = await asViewer(house, request, (viewing) => readYearly(viewing, Number(number), language));
        return sendPdf(response, await drawing.within(() => drawn(letter)), number, "attachment");
      }
      const { report, cells, notes, letter } = await asViewer(house, request, (viewing) => readReport(viewing, number));
      if (form !== "csv" && form !== "xlsx")
        return sendPdf(response, await drawing.within(() => drawn(letter(language))), number, "attachment");
      const { type, write } = sheets[form];
      const file = await write(writtenOf(report, cells, language), notes(language), language);
      response
        .status(200)
        .set("content-security-policy", "sandbox; default-src 'none'")
        .set("content-type", type)
        .set("content-disposition", `attachment; filename="${number}.${form}"`)
        .send(file);
    }),
  );
  return router;
}
