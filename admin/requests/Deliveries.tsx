import { Button, Stack } from "@mui/material";
import { type ComponentType, useState } from "react";
import { Nothing } from "../parts/Nothing";
import { Section } from "../parts/Section";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { RecordPackGiven, RenewPackLink, WithdrawPack } from "./DeliveryActs";
import { DeliveryFacts } from "./DeliveryFacts";
import { LayPackReady } from "./LayPackReady";
import { type DialogProps, layingReady, mayBeAgain, type RequestFile } from "./request";
import { Unfetched } from "./Unfetched";

const dialogs = {
  lay: LayPackReady,
  again: LayPackReady,
  renew: RenewPackLink,
  withdraw: WithdrawPack,
  given: RecordPackGiven,
} satisfies Record<string, ComponentType<DialogProps>>;
type Act = keyof typeof dialogs;

/** What the FG may do next with it; a courtesy, for the house refuses the rest. */
const next = (request: RequestFile): Act[] => {
  if (layingReady(request)) return ["renew", "withdraw", "given"];
  if (mayBeAgain(request)) return ["again", "given"];
  return request.answeredOn ? ["given"] : ["lay", "given"];
};

/** How somebody was given what he asked for. */
export const Deliveries = ({ request }: { request: RequestFile }) => {
  const text = useText();
  const { person } = useSession();
  const [act, choose] = useState<Act | null>(null);
  const { kind, deliveries } = request;
  if (kind !== "ACCESS" && kind !== "PORTABILITY") return null;
  const Dialog = act && dialogs[act];
  return (
    <Section title={text("deliveries.title")} line={text("deliveries.line")}>
      {request.isUnfetched && <Unfetched />}
      {(deliveries ?? []).length === 0 && <Nothing>{text("deliveries.none")}</Nothing>}
      {(deliveries ?? []).map((one) => (
        <DeliveryFacts key={one.id} delivery={one} />
      ))}
      {person?.role === "fg" && (
        <Stack direction="row" sx={{ gap: 1.5, flexWrap: "wrap", "@media print": { display: "none" } }}>
          {next(request).map((one) => (
            <Button key={one} variant="outlined" onClick={() => choose(one)}>
              {text(`deliveries.${one}`)}
            </Button>
          ))}
        </Stack>
      )}
      {Dialog && <Dialog request={request} close={() => choose(null)} />}
    </Section>
  );
};
