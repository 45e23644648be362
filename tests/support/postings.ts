import {
  AskPostingDocument,
  type AskPostingInput,
  DropPostingDocument,
  PostingsDocument,
  PostRegulationDocument,
} from "@zorgvuldig/schema/generated/operations";
import type { World } from "./fulfils.js";

export const aPosting = (differs: Partial<AskPostingInput> = {}): AskPostingInput => ({
  ...{ channel: "PHONE", requestedOn: "2026-03-02", name: "Verzonnen van Papier" },
  ...{ address: "Papierlaan 7\n0000 AB Voorbeeldstad", ...differs },
});
type By = "office" | "fg";

/** What people do about the regulation by post. */
export class Postings {
  constructor(private readonly world: Pick<World, "as">) {}

  ask = async (differs: Partial<AskPostingInput> = {}) =>
    (await this.world.as("office").ask(AskPostingDocument, { input: aPosting(differs) })).askPosting;
  askNot = (differs: Partial<AskPostingInput>, by: By = "office") =>
    this.world.as(by).refused(AskPostingDocument, { input: aPosting(differs) });

  all = async (by: By = "office") => {
    const asked = { first: 50, sort: { field: "requestedOn", order: "ASC" }, filter: {} } as const;
    return (await this.world.as(by).ask(PostingsDocument, asked)).postings.items;
  };
  find = async (id: string, by: By = "office") => (await this.all(by)).find((one) => one.id === id);

  sent = (postingId: string, postedOn: string, version = 1) => ({ input: { postingId, version, postedOn } });
  post = async (id: string, on: string) =>
    (await this.world.as("office").ask(PostRegulationDocument, this.sent(id, on))).postRegulation;
  postNot = (id: string, on: string, version = 1) =>
    this.world.as("office").refused(PostRegulationDocument, this.sent(id, on, version));
  drop = (postingId: string) => this.world.as("office").ask(DropPostingDocument, { input: { postingId, version: 1 } });
}
