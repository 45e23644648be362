import { questions } from "../documents.js";
import { accountOf, consultantOf } from "../seed/people.js";
import { repeated, toLimit, toProduct, type Workload } from "./workload.js";

const most = 240;

/** Half of the cases are read, the other half is written to: what is read stays the same in a database that is kept. */
export const isRead = "id::text ~ '[13579bdf]$'";
/** As good as a throw of the dice, and the same at every run. */
export const shuffled = "order by md5(id::text)";

export const wholeCase: Workload = {
  name: "W2",
  title: "one case with everything in it, as the panel's page",
  same: "all",
  async prepare(site) {
    const cookie = await site.cookieOf("office", accountOf("office"));
    const cases = await site.rows(`select id from plain.case_file where ${isRead} ${shuffled} limit ${most}`);
    return repeated(
      cases.map(({ id }) => ({
        product: toProduct(questions.case, { id }, cookie),
        limit: toLimit("wholeCase", [id, accountOf("office")]),
      })),
    );
  },
};

const consultants = 8;

export const consultantsCase: Workload = {
  name: "W2c",
  title: "the same by the consultant who handles it, health and home too",
  same: "all",
  async prepare(site) {
    const ids = Array.from({ length: consultants }, (_, n) => consultantOf(n));
    const cookies = new Map<unknown, string>();
    for (const id of ids) cookies.set(id, await site.cookieOf("consultant", id));
    const own = await site.rows(
      `select c.id, a.consultant_id from plain.assignment a join plain.case_file c on c.id = a.case_id
       where a.consultant_id = any ($1) and a.ended_at is null and c.${isRead} order by md5(c.id::text) limit ${most}`,
      [ids],
    );
    return repeated(
      own.map(({ id, consultant_id }) => ({
        product: toProduct(questions.case, { id }, cookies.get(consultant_id) ?? ""),
        limit: toLimit("ownCase", [id, consultant_id]),
      })),
    );
  },
};
