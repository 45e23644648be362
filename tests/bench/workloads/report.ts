import { questions } from "../documents.js";
import { accountOf } from "../seed/people.js";
import { repeated, toLimit, toProduct, type Workload } from "./workload.js";

const rows = ["PROVINCE", "REASON", "GENDER"] as const;

export const reportTable: Workload = {
  name: "report",
  title: "the ministry's analyst asks for a table of three breakdowns over two years: 351 figures",
  same: "all",
  // Reckoned from what is published with the figures, and the notes beside the years, of which there are none; the limit does neither.
  apart: ["standardError", "status", "notes"],
  async prepare(site) {
    const cookie = await site.cookieOf("ministry", accountOf("ministry"));
    const input = { cohorts: [2024, 2025], rows };
    return repeated([{ product: toProduct(questions.report, { input }, cookie), limit: toLimit("report", []) }]);
  },
};
