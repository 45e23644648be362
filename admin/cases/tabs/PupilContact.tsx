import { Nothing } from "../../parts/Nothing";
import { useText, useWord } from "../../providers/words";
import { type CaseFile, nameOf } from "../case-file";
import { noticeTo } from "../notices";
import { AddressFact } from "./AddressFact";
import { PersonBlock } from "./PersonBlock";
import { ToldFact } from "./ToldFact";

export const PupilContact = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const { pupil } = file;
  if (!pupil) return <Nothing>{text("records.noPupil")}</Nothing>;

  return (
    <PersonBlock name={nameOf(pupil)} relation={word("personKind", "PUPIL")}>
      <AddressFact person={pupil} />
      {noticeTo(file, pupil.id) && <ToldFact file={file} id={pupil.id} />}
    </PersonBlock>
  );
};
