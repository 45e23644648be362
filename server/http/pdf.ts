import type { Response } from "express";

/** A reader shows it; nothing in it runs, and nothing frames it. */
export const sendPdf = (response: Response, pdf: Buffer, name: string, how: "inline" | "attachment" = "inline"): void =>
  void response
    .status(200)
    .set(
      "content-security-policy",
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    )
    .set("content-type", "application/pdf")
    .set("content-disposition", `${how}; filename="${name}.pdf"`)
    .send(pdf);
