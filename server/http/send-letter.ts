import type { Response } from "express";

/** A letter as a PDF: a reader shows it; nothing in it runs, and nothing frames it. */
export function sendLetter(response: Response, name: string, pdf: Buffer): void {
  response
    .status(200)
    .set(
      "content-security-policy",
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    )
    .set("content-type", "application/pdf")
    .set("content-disposition", `inline; filename="${name}.pdf"`)
    .send(pdf);
}
