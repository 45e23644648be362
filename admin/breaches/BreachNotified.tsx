import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { KeptFact } from "../parts/KeptFact";
import { Section } from "../parts/Section";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import type { BreachFile } from "./breach";

/** What the authority was told, and whether the people concerned are. */
export const BreachNotified = ({ breach }: { breach: BreachFile }) => {
  const text = useText();
  const word = useWord();
  const { moment } = useDates();
  const { notifiedAt, reference, completedAt, tellingSince, exemption, delayReason, exemptionReason } = breach;
  return (
    <Section title={text("breaches.notified")} line={text("breaches.notifiedLine")}>
      <Facts>
        <Fact label={text("breaches.notifiedAt")}>{moment(notifiedAt)}</Fact>
        <Fact label={text("breaches.reference")}>{reference}</Fact>
        <Fact label={text("breaches.completedAt")}>{moment(completedAt)}</Fact>
        {delayReason && (
          <KeptFact label={text("breaches.delayReason")} row={breach} field="delayReason" kind="incident" wide="wide" />
        )}
        <Fact label={text("breaches.tellingSince")}>{moment(tellingSince)}</Fact>
        {exemption && <Fact label={text("breaches.exemption")}>{word("tellingExemption", exemption)}</Fact>}
        {exemptionReason && (
          <KeptFact label={text("breaches.exemptionReason")} row={breach} field="exemptionReason" kind="incident" />
        )}
      </Facts>
    </Section>
  );
};
