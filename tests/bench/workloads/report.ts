import { questions } from "../documents.js";
import { accountOf } from "../seed/people.js";
import { repeated, toLimit, toProduct, type Workload } from "./workload.js";

export const reportCatalogue: Workload = {
  name: "report",
  title: "the ministry's analyst asks which figures there are",
  same: "all",
  async prepare(site) {
    const cookie = await site.cookieOf("ministry", accountOf("ministry"));
    return repeated([{ product: toProduct(questions.report, {}, cookie), limit: toLimit("report", []) }]);
  },
};
