import {
  DecideRequestDocument,
  type DecideRequestInput,
  ProposeExtensionDocument,
  type ProposeExtensionInput,
  RecallDecisionDocument,
  ReturnDecisionDocument,
  SignDecisionDocument,
  TellDecisionDocument,
} from "@zorgvuldig/schema/generated/operations";
import { seenRequest, whichRequest } from "./asks-access.js";
import type { World } from "./fulfils.js";

type Place = Pick<World, "as" | "cases">;
type Answer = Omit<DecideRequestInput, "requestId" | "version" | "explanation">;
type Delay = Pick<ProposeExtensionInput, "delay">;
const explanation = "Wij hebben alles nagekeken en schrijven hier waarom.";
const letter = { toldBy: "PAPER", language: "nl" } as const;

/** What the FG and a lead decide about the first request of one case. */
export class DecisionActs {
  constructor(
    private readonly world: Place,
    private readonly caseId: string,
  ) {}

  seen = () => seenRequest(this.world, this.caseId);
  which = () => whichRequest(this.world, this.caseId);

  last = async () => {
    const decision = (await this.seen()).decisions?.at(-1);
    return { decisionId: decision?.id ?? "", version: decision?.version ?? 0 };
  };

  decision = async (answer: Answer) => ({ input: { ...(await this.which()), explanation, ...answer } });
  delay = async (delay: Delay) => ({ input: { ...(await this.which()), explanation, ...delay } });
  letter = async (toldOn: string) => ({ input: { ...(await this.last()), ...letter, toldOn } });

  decide = async (answer: Answer) => this.world.as("fg").ask(DecideRequestDocument, await this.decision(answer));
  decideNot = async (answer: Answer) => this.world.as("fg").refused(DecideRequestDocument, await this.decision(answer));
  extend = async (delay: Delay = { delay: "ComplexityOfProcess" }) =>
    this.world.as("fg").ask(ProposeExtensionDocument, await this.delay(delay));
  extendNot = async () =>
    this.world.as("fg").refused(ProposeExtensionDocument, await this.delay({ delay: "HighVolumeOfProcesses" }));
  sign = async () => this.world.as("lead").ask(SignDecisionDocument, { input: await this.last() });
  signNot = async (who: "lead" | "office" | "fg" = "lead") =>
    this.world.as(who).refused(SignDecisionDocument, { input: await this.last() });
  sendBack = async () =>
    this.world
      .as("lead")
      .ask(ReturnDecisionDocument, { input: { ...(await this.last()), remark: "Dit kan volgens mij gewoon." } });
  recall = async () => this.world.as("fg").ask(RecallDecisionDocument, { input: await this.last() });
  recallNot = async () => this.world.as("fg").refused(RecallDecisionDocument, { input: await this.last() });
  tell = async (toldOn: string) => this.world.as("fg").ask(TellDecisionDocument, await this.letter(toldOn));
  tellNot = async (toldOn: string) => this.world.as("fg").refused(TellDecisionDocument, await this.letter(toldOn));
}
