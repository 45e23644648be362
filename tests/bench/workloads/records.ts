import type { AddRecordInput } from "@zorgvuldig/schema/generated/operations";
import { questions } from "../documents.js";
import { askers } from "../door.js";
import { now, today } from "../seed/days.js";
import { accountOf } from "../seed/people.js";
import { sentences } from "../seed/words.js";
import { isRead, shuffled } from "./cases.js";
import { toLimit, toProduct, type Workload } from "./workload.js";

const most = 1000;
const text = sentences.slice(0, 3).join(" ");
const necessity = "Nodig om met de school een plan te kunnen maken.";
const record = { source: "PARENT", channel: "PHONE", aspect: "PROGRESS", text, necessity } as const;

/** A case that is written to, and the version at which each of both has it. */
type Written = { readonly id: string; product: number; limit: number };

export const newRecord: Workload = {
  name: "W5",
  title: "a record is taken down",
  same: "all",
  // A database that is kept has been written to by one more often than by the other.
  apart: ["version"],
  async prepare(site) {
    const cookie = await site.cookieOf("office", accountOf("office"));
    const found = await site.rows(
      `select c.id, c.version product, p.version "limit" from case_file c join plain.case_file p using (id)
       where c.stage = 'IN_PROGRESS' and c.frozen_on is null and case_is_signed(id, $1) and not ${isRead} ${shuffled} limit ${most}`,
      [today],
    );
    // A whole number of cases for each asker: then no two ever write to the same one at once.
    const cases = found.slice(0, found.length - (found.length % askers)) as Written[];
    const at = (turn: number): Written => {
      const one = cases[turn % cases.length];
      if (!one) throw new Error("No case in progress is there to write to");
      return one;
    };
    return {
      many: cases.length,
      product(turn) {
        const one = at(turn);
        const learning: AddRecordInput["learning"] = { ...record, receivedOn: today };
        const input: AddRecordInput = { caseId: one.id, version: one.product++, learning };
        return toProduct(questions.addRecord, { input }, cookie);
      },
      limit(turn) {
        const one = at(turn);
        const { source, channel, aspect } = record;
        const values = [one.id, one.limit++, accountOf("office"), source, channel, aspect, text, necessity];
        return toLimit("addRecord", values);
      },
    };
  },
  async tidy(site) {
    for (const schema of ["public", "plain"]) {
      await site.rows(`delete from ${schema}.learning_record where received_on = $1 and created_at > $2`, [today, now]);
      await site.rows(`vacuum analyze ${schema}.learning_record, ${schema}.case_file`);
    }
  },
};
