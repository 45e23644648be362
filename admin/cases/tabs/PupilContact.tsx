import { Nothing } from "../../parts/Nothing";
import { useText, useWord } from "../../providers/words";
import { nameOf, type Pupil } from "../case-file";
import { AddressFact } from "./AddressFact";
import { PersonBlock } from "./PersonBlock";

export const PupilContact = ({ pupil }: { pupil: Pupil | null }) => {
  const text = useText();
  const word = useWord();
  if (!pupil) return <Nothing>{text("records.noPupil")}</Nothing>;

  return (
    <PersonBlock name={nameOf(pupil)} relation={word("personKind", "PUPIL")}>
      <AddressFact person={pupil} />
    </PersonBlock>
  );
};
