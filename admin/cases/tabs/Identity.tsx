import { Facts } from "../../parts/Facts";
import { KeptFact } from "../../parts/KeptFact";
import { Nothing } from "../../parts/Nothing";
import { Section } from "../../parts/Section";
import { Withheld } from "../../parts/Withheld";
import { isKept } from "../../parts/withholding";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { WhyKept } from "./WhyKept";

export const Identity = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { pupil } = file;
  const isHidden = isKept(file, "pupil") || (pupil && isKept(pupil, "birthOn") && isKept(pupil, "gender"));

  return (
    <Section title={text("records.identity")} line={<WhyKept file={file} purpose="identity" />}>
      {isHidden ? (
        <Withheld kind="identity" />
      ) : pupil ? (
        <Facts>
          <KeptFact label={text("records.birthOn")} row={pupil} field="birthOn" kind="identity" show={day} />
          <KeptFact
            label={text("records.gender")}
            row={pupil}
            field="gender"
            kind="identity"
            show={(gender) => word("gender", gender)}
          />
        </Facts>
      ) : (
        <Nothing>{text("records.noPupil")}</Nothing>
      )}
    </Section>
  );
};
