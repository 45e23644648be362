import { Button, Stack } from "@mui/material";
import { type ComponentType, useState } from "react";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { KeptFact } from "../parts/KeptFact";
import { Nothing } from "../parts/Nothing";
import { Section } from "../parts/Section";
import { useDates } from "../providers/dates";
import { useSession } from "../providers/session";
import { useText, useWord } from "../providers/words";
import {
  type DialogProps,
  layingReady,
  mayBeAgain,
  type RequestFile,
  standingTransfer,
  type Transfer,
} from "./request";
import { ConfirmReceiver, EndTransfer, LayForReceiver, NameReceiver } from "./TransferActs";

const dialogs = {
  name: NameReceiver,
  confirm: ConfirmReceiver,
  lay: LayForReceiver,
  end: EndTransfer,
} satisfies Record<string, ComponentType<DialogProps>>;
type Act = keyof typeof dialogs;
type Viewer = { name: string; role: string; isLead: boolean };

/** Who may do what next with it; a courtesy, for the house refuses the rest. */
const next = (request: RequestFile, { name, role, isLead }: Viewer): Act[] => {
  const transfer = standingTransfer(request);
  const isOfficer = role === "fg";
  if (!transfer) return isOfficer && !request.answeredOn ? ["name"] : [];
  const isOpen = !request.answeredOn;
  const mayConfirm = isOpen && transfer.state === "ENTERED" && transfer.author?.name !== name && (isOfficer || isLead);
  const mayLay =
    isOfficer && transfer.state === "CONFIRMED" && !layingReady(request) && (isOpen || mayBeAgain(request));
  return [
    ...(mayConfirm ? (["confirm"] as const) : []),
    ...(mayLay ? (["lay"] as const) : []),
    ...(isOfficer && isOpen ? (["end"] as const) : []),
  ];
};

/** To whom somebody has it go straight (article 20(2)): who that is, who found his address, and whether it went. */
export const Transfers = ({ request }: { request: RequestFile }) => {
  const text = useText();
  const { person } = useSession();
  const [act, choose] = useState<Act | null>(null);
  const { kind, transfers } = request;
  if (kind !== "PORTABILITY") return null;
  const acts = person ? next(request, person) : [];
  const Dialog = act && dialogs[act];
  return (
    <Section title={text("transfers.title")} line={text("transfers.line")}>
      {(transfers ?? []).length === 0 && <Nothing>{text("transfers.none")}</Nothing>}
      {(transfers ?? []).map((one) => (
        <TransferFacts key={one.id} transfer={one} />
      ))}
      {acts.length > 0 && (
        <Stack direction="row" sx={{ gap: 1.5, flexWrap: "wrap", "@media print": { display: "none" } }}>
          {acts.map((one) => (
            <Button key={one} variant="outlined" onClick={() => choose(one)}>
              {text(`transfers.acts.${one}`)}
            </Button>
          ))}
        </Stack>
      )}
      {Dialog && <Dialog request={request} close={() => choose(null)} />}
    </Section>
  );
};

const TransferFacts = ({ transfer }: { transfer: Transfer }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { state, foundBy, ending, author, judgedBy, judgedOn, laidOn, fetchedOn } = transfer;
  return (
    <Facts>
      <KeptFact label={text("transfers.to")} row={transfer} field="name" kind="reason" />
      <KeptFact label={text("transfers.address")} row={transfer} field="address" kind="reason" />
      <Fact label={text("transfers.state")}>{word("transferState", state)}</Fact>
      <Fact label={text("transfers.author")}>{author?.name}</Fact>
      {foundBy && (
        <Fact label={text("transfers.foundBy")}>
          {word("addressFinding", foundBy)} · {judgedBy?.name} · {day(judgedOn)}
        </Fact>
      )}
      {ending && <Fact label={text("transfers.ending")}>{word("transferEnding", ending)}</Fact>}
      {laidOn && <Fact label={text("deliveries.laidOn")}>{day(laidOn)}</Fact>}
      {laidOn && (
        <Fact label={text("deliveries.fetched")}>{fetchedOn ? day(fetchedOn) : text("deliveries.notFetched")}</Fact>
      )}
    </Facts>
  );
};
