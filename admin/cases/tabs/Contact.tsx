import { Nothing } from "../../parts/Nothing";
import { Section } from "../../parts/Section";
import { Withheld } from "../../parts/Withheld";
import { isKept } from "../../parts/withholding";
import { useText } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { ApplicantFacts } from "./ApplicantFacts";
import { GuardianFacts } from "./GuardianFacts";
import { PupilContact } from "./PupilContact";
import { WhyKept } from "./WhyKept";

// Every case has an applicant: whose name is kept from this viewer, of that case everybody's is.
const areNamesKept = ({ applicant }: CaseFile) => applicant === null || isKept(applicant, "name");

export const Contact = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const guardians = file.guardians ?? [];
  if (areNamesKept(file))
    return (
      <Section title={text("records.contact")} line={<WhyKept file={file} purpose="contact" />}>
        <Withheld kind="contact" />
      </Section>
    );

  return (
    <Section title={text("records.contact")} line={<WhyKept file={file} purpose="contact" />}>
      <PupilContact file={file} />
      {guardians.map((guardian) => (
        <GuardianFacts key={guardian.id} guardian={guardian} file={file} />
      ))}
      {guardians.length === 0 && <Nothing>{text("records.noGuardians")}</Nothing>}
      <ApplicantFacts file={file} />
    </Section>
  );
};
