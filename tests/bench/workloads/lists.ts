import type { Role, Stage } from "@zorgvuldig/schema/words";
import { questions } from "../documents.js";
import { after, today } from "../seed/days.js";
import { accountOf, consultantOf } from "../seed/people.js";
import type { Site } from "../site.js";
import { repeated, toLimit, toProduct, type Workload } from "./workload.js";

/** So many places in the list that hardly a page is asked for twice running; what lies behind them fits in the memory. */
const places = Array.from({ length: 96 }, (_, at) => at);
const stages: readonly Stage[] = [
  "CLOSED",
  "IN_PROGRESS",
  "CLOSED",
  "IN_PROGRESS",
  "CLOSED",
  "IN_PROGRESS",
  "DECLINED",
  "AWAITING_SIGNATURES",
];
/** At the last of them two of the ten years are left: enough for a whole page of the rarest stage. */
const daysApart = 30;

async function everybodysList(site: Site, question: object, role: Role & ("office" | "fg")) {
  const cookie = await site.cookieOf(role, accountOf(role));
  return repeated(
    places.map((place) => {
      const stage = stages[place % stages.length];
      const receivedTo = after(today, -daysApart * place);
      return {
        product: toProduct(question, { stage: [stage], receivedTo }, cookie),
        limit: toLimit("list", [stage, receivedTo]),
      };
    }),
  );
}

export const officeList: Workload = {
  name: "W1",
  title: "list of 25 cases with four nested lists",
  same: "all",
  prepare: (site) => everybodysList(site, questions.list, "office"),
};

export const fgList: Workload = {
  name: "W3",
  title: "the same for the FG, from whom most is withheld",
  same: "withheld",
  async prepare(site) {
    const { product: saying } = await everybodysList(site, questions.listWithheld, "fg");
    return { ...(await everybodysList(site, questions.list, "fg")), saying };
  },
};

const consultants = 8;
/** Of what a consultant handles, so that a page is full where he has enough. */
const youngest = 8;

export const consultantsList: Workload = {
  name: "W1c",
  title: "the same for a consultant: his own cases",
  same: "all",
  async prepare(site) {
    const cookies = new Map<string, string>();
    for (let n = 0; n < consultants; n++)
      cookies.set(consultantOf(n), await site.cookieOf("consultant", consultantOf(n)));
    const all = [...cookies];
    return repeated(
      places.map((place) => {
        const [id = "", cookie = ""] = all[place % all.length] ?? [];
        const variables = { stage: "IN_PROGRESS", receivedTo: after(today, -youngest * place) };
        return {
          product: toProduct(questions.list, { ...variables, stage: [variables.stage] }, cookie),
          limit: toLimit("ownList", [variables.stage, variables.receivedTo, id]),
        };
      }),
    );
  },
};
