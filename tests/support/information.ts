import {
  AskInformationDocument,
  type AskInformationInput,
  FollowInformationDocument,
  type InformationFollowUp,
} from "@zorgvuldig/schema/generated/operations";
import type { World } from "./fulfils.js";

export const told = {
  manner: "LETTER",
  purpose: "Om te weten wat er al is geprobeerd.",
  categories: ["LEARNING"],
} as const;

/** A case in which two institutions may be asked for learning, and another may be told of it. */
export async function asked(world: World) {
  const [ask, give, also] = [
    await world.cases.anInstitution(),
    await world.cases.anInstitution(),
    await world.cases.anInstitution(),
  ];
  const categories = ["LEARNING" as const];
  const lines = [
    { institutionId: ask, direction: "ASK" as const, categories },
    { institutionId: give, direction: "GIVE" as const, categories },
    { institutionId: also, direction: "ASK" as const, categories },
  ];
  const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant", lines });
  const input = async (differs: Partial<AskInformationInput> = {}) => ({
    input: {
      ...(await world.cases.which(caseId)),
      institutionId: ask,
      ...told,
      categories: [...told.categories],
      ...differs,
    },
  });
  const asks = async (differs: Partial<AskInformationInput> = {}, by: "office" | "consultant" = "consultant") => {
    await world.as(by).ask(AskInformationDocument, await input(differs));
    return (await world.cases.seen(caseId)).informationRequests?.at(-1)?.id ?? "";
  };
  const follows = async (informationRequestId: string, followUp: InformationFollowUp) =>
    world.as("consultant").ask(FollowInformationDocument, {
      input: { ...(await world.cases.which(caseId)), informationRequestId, followUp },
    });
  const states = async () => ((await world.cases.seen(caseId)).informationRequests ?? []).map(({ state }) => state);
  const duties = async () =>
    ((await world.cases.seen(caseId)).tasks ?? [])
      .filter(({ kind }) => kind === "CHASE_INFORMATION")
      .map(({ state, targetOn }) => `${state} ${targetOn}`);
  return { caseId, ask, give, also, input, asks, follows, states, duties };
}
