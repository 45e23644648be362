import {
  ConfirmReceiverDocument,
  DecideRequestDocument,
  EndTransferDocument,
  LayPackReadyDocument,
  NameReceiverDocument,
  RegisterRequestDocument,
  RequestDocument,
  TellDecisionDocument,
} from "@zorgvuldig/schema/generated/operations";
import { code, fetchesAt, linkTo } from "../support/deliveries.js";
import { told } from "./canaries.js";
import type { Place } from "./plant-requests.js";

/** A parent has it go straight to somebody whose address a lead found; laid ready for him, or not asked any more. */
export async function plantTransfer({ bureau, cases, canaries, id }: Place, ends: "laid" | "withdrawn"): Promise<void> {
  const fg = bureau.as("fg");
  const { pupil, guardians } = await cases.seen(id);
  const who = { askedBy: "PARENT", askerId: guardians?.[0]?.id } as const;
  const asks = { kind: "PORTABILITY", person: "PUPIL", subjectId: pupil?.id, ...told, ...who } as const;
  await fg.ask(RegisterRequestDocument, { input: { ...(await cases.which(id)), ...asks } });
  const requestId = (await cases.seen(id)).requests?.find(({ kind }) => kind === "PORTABILITY")?.id ?? "";
  const seen = async () => (await fg.ask(RequestDocument, { id: requestId })).request;
  const which = async () => ({ requestId, version: (await seen())?.version ?? 0 });
  const last = async () => {
    const transfer = (await seen())?.transfers?.at(-1);
    return { transferId: transfer?.id ?? "", version: transfer?.version ?? 0 };
  };
  const names = async (nth: string) => {
    const name = canaries.text("PackTransfer.name", nth);
    const address = canaries.email("PackTransfer.address", `ontvanger${nth}`);
    await fg.ask(NameReceiverDocument, { input: { ...(await which()), name, address } });
  };
  await names("1");
  await fg.ask(EndTransferDocument, { input: { ...(await last()), ending: "ENTERED_WRONG" } });
  await names("2");
  await bureau.as("lead").ask(ConfirmReceiverDocument, { input: { ...(await last()), foundBy: "OFFICIAL_SITE" } });
  if (ends === "laid") {
    const ready = { code, language: "nl", receiverId: (await last()).transferId, codeRoad: "PERSON" } as const;
    await fg.ask(LayPackReadyDocument, { input: { ...(await which()), ...ready } });
    await fetchesAt({ bureau }, await linkTo(bureau, id));
    return;
  }
  const withdrawn = { outcome: "WITHDRAWN", explanation: canaries.text("RequestDecision.explanation", "4") } as const;
  await fg.ask(DecideRequestDocument, { input: { ...(await which()), ...withdrawn } });
  const decision = (await seen())?.decisions?.[0];
  const letter = { toldOn: "2026-03-02", toldBy: "PAPER", language: "nl" } as const;
  const input = { decisionId: decision?.id ?? "", version: decision?.version ?? 0, ...letter };
  await fg.ask(TellDecisionDocument, { input });
}
