import { Fact } from "../../parts/Fact";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { noticeTo } from "../notices";
import { PersonBlock } from "./PersonBlock";
import { ToldFact } from "./ToldFact";

export const ApplicantFacts = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { applicant } = file;
  if (!applicant) return null;

  const permission = {
    from: applicant.permissionFrom,
    day: day(applicant.permissionOn),
    channel: word("channel", applicant.permissionBy).toLowerCase(),
  };
  return (
    <PersonBlock
      name={applicant.name ?? ""}
      relation={`${word("noun", "applicant")} · ${word("applicantKind", applicant.kind)}`}
    >
      <Fact label={text("records.phone")}>{applicant.phone}</Fact>
      <Fact label={text("records.email")}>{applicant.email}</Fact>
      {applicant.permissionOn && (
        <Fact label={text("records.permission")}>{text("records.permissionText", permission)}</Fact>
      )}
      {noticeTo(file, applicant.id) && <ToldFact file={file} id={applicant.id} />}
    </PersonBlock>
  );
};
