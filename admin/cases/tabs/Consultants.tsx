import { Fact } from "../../parts/Fact";
import { Facts } from "../../parts/Facts";
import { Nothing } from "../../parts/Nothing";
import { Period } from "../../parts/Period";
import { Section } from "../../parts/Section";
import { useText } from "../../providers/words";
import type { CaseFile } from "../case-file";

export const Consultants = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const assignments = file.assignments ?? [];
  return (
    <Section title={text("summary.consultants")}>
      {assignments.length === 0 ? (
        <Nothing>{text("summary.noConsultants")}</Nothing>
      ) : (
        <Facts>
          {assignments.map(({ id, consultant, isActive, ...period }) => (
            <Fact key={id} label={[consultant?.name, consultant?.organisation].filter(Boolean).join(", ")}>
              <Period of={period} />
              {!isActive && ` (${text("summary.ended")})`}
            </Fact>
          ))}
        </Facts>
      )}
    </Section>
  );
};
