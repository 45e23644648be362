import { Fact } from "../../parts/Fact";
import { Nothing } from "../../parts/Nothing";
import { useText, useWord } from "../../providers/words";
import { nameOf, type Pupil } from "../case-file";
import { addressOf } from "./address";
import { PersonBlock } from "./PersonBlock";

export const PupilContact = ({ pupil }: { pupil: Pupil | null }) => {
  const text = useText();
  const word = useWord();
  if (!pupil) return <Nothing>{text("records.noPupil")}</Nothing>;

  return (
    <PersonBlock name={nameOf(pupil)} relation={word("personKind", "PUPIL")}>
      <Fact label={text("records.address")}>{addressOf(pupil)}</Fact>
    </PersonBlock>
  );
};
