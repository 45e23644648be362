import type { RequestHandler } from "express";
import type { House } from "../foundation/database/request.js";
import { countVisit } from "../visit/visits.js";

/**
 * Counts a page that was given, by the template of its address: not the address, nor who asked, with what, from where or after which page
 * (website/anonymous-counts). No header is looked at.
 */
export const counting =
  (house: House): RequestHandler =>
  (request, response, next) => {
    response.once("finish", () => {
      if (request.method === "GET" && response.statusCode === 200) countVisit(house, request.route?.path);
    });
    next();
  };
