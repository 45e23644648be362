import { readFileSync } from "node:fs";
import path from "node:path";
import express, { type Response, Router } from "express";
import { root } from "../config.js";
import { newNonce, panelPolicy } from "./headers.js";

const built = path.join(root, "admin/dist");

/** A file whose name is the hash of what it holds; every other answer of the house is kept by nobody. */
const keep = (response: Response) => response.set("cache-control", "public, max-age=31536000, immutable");

/** The panel at `/admin/`: its page with a fresh nonce each time, its other files kept by the browser under their hashed names. */
export function panelRoutes(): Router {
  const page = readFileSync(path.join(built, "index.html"), "utf8");
  const router = Router({ strict: true });
  router.get("/admin", (_, response) => response.redirect(308, "/admin/"));
  router.get("/admin/", (_, response) => {
    const nonce = newNonce();
    response.set("content-security-policy", panelPolicy(nonce)).type("html").send(page.replaceAll("__NONCE__", nonce));
  });
  router.use("/admin/assets", express.static(path.join(built, "assets"), { index: false, setHeaders: keep }));
  router.use("/admin", express.static(built, { index: false, etag: false, lastModified: false }));
  return router;
}
