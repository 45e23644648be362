import { Fact } from "../../parts/Fact";
import { useText, useWord } from "../../providers/words";
import { type CaseFile, type Guardian, nameOf } from "../case-file";
import { AddressFact } from "./AddressFact";
import { PersonBlock } from "./PersonBlock";
import { ToldFact } from "./ToldFact";

export const GuardianFacts = ({ guardian, file }: { guardian: Guardian; file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  return (
    <PersonBlock name={nameOf(guardian)} relation={word("guardianKind", guardian.kind)}>
      <Fact label={text("records.authority")}>{word("authority", guardian.authority)}</Fact>
      {guardian.authorityEvidence && <Fact label={text("records.evidence")}>{guardian.authorityEvidence}</Fact>}
      <Fact label={text("records.livesApart")}>{text(guardian.livesApart ? "house.yes" : "house.no")}</Fact>
      <Fact label={text("records.email")}>{guardian.email}</Fact>
      <Fact label={text("records.phone")}>{guardian.phone}</Fact>
      <AddressFact person={guardian} />
      <ToldFact file={file} id={guardian.id} />
    </PersonBlock>
  );
};
