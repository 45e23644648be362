import {
  ConfirmReceiverDocument,
  type ConfirmReceiverInput,
  EndTransferDocument,
  type EndTransferInput,
  NameReceiverDocument,
  type NameReceiverInput,
} from "@zorgvuldig/schema/generated/operations";
import { seenRequest, whichRequest } from "./asks-access.js";
import { DecisionActs } from "./decisions.js";
import { asksToBeGiven } from "./deliveries.js";
import type { World } from "./fulfils.js";

/** Another controller, invented. */
export const receiver = { name: "Voorbeeldzorg Noord", address: "overdracht@voorbeeldzorg.test" } as const;
type Who = "fg" | "lead" | "office";

/** To whom the first request of one case is to go straight. */
export class Transfers {
  constructor(
    private readonly world: Pick<World, "as" | "cases">,
    private readonly caseId: string,
  ) {}

  last = async () => {
    const transfer = (await seenRequest(this.world, this.caseId)).transfers?.at(-1);
    if (!transfer) throw new Error("Nobody is to be given it straight");
    return transfer;
  };
  which = async () => {
    const { id, version } = await this.last();
    return { transferId: id, version: version ?? 0 };
  };

  private named = async (differs: Partial<NameReceiverInput>) => ({
    input: { ...(await whichRequest(this.world, this.caseId)), ...receiver, ...differs },
  });
  name = async (differs: Partial<NameReceiverInput> = {}) =>
    this.world.as("fg").ask(NameReceiverDocument, await this.named(differs));
  nameNot = async (differs: Partial<NameReceiverInput> = {}, by: Who = "fg") =>
    this.world.as(by).refused(NameReceiverDocument, await this.named(differs));

  confirm = async (foundBy: ConfirmReceiverInput["foundBy"] = "OFFICIAL_SITE") =>
    this.world.as("lead").ask(ConfirmReceiverDocument, { input: { ...(await this.which()), foundBy } });
  confirmNot = async (by: Who) => {
    const input = { ...(await this.which()), foundBy: "LETTER" } as const;
    return this.world.as(by).refused(ConfirmReceiverDocument, { input });
  };

  end = async (ending: EndTransferInput["ending"]) =>
    this.world.as("fg").ask(EndTransferDocument, { input: { ...(await this.which()), ending } });
  endNot = async () =>
    this.world.as("fg").refused(EndTransferDocument, { input: { ...(await this.which()), ending: "NO_SECURE_WAY" } });
}

/** A parent who asks to take along what is there about her child, or another right, and what can be done with it. */
export async function asksToHandStraight(world: World, kind: "PORTABILITY" | "ACCESS" = "PORTABILITY") {
  const asked = await asksToBeGiven(world, { kind });
  const [transfers, acts] = [new Transfers(world, asked.caseId), new DecisionActs(world, asked.caseId)];
  const laying = async () => ({ receiverId: (await transfers.last()).id, codeRoad: "TELEPHONE" }) as const;
  const lay = async () => asked.deliver.lay(await laying());
  const layNot = async () => asked.deliver.layNot(await laying());
  return { ...asked, transfers, acts, laying, lay, layNot };
}

/** The same, with a receiver whose address a lead found. */
export async function isConfirmed(world: World) {
  const asked = await asksToHandStraight(world);
  await asked.transfers.name();
  await asked.transfers.confirm();
  return asked;
}
