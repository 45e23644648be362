import { CaseLink } from "../parts/CaseLink";
import type { Column } from "../parts/column";
import { Nothing } from "../parts/Nothing";
import { Period } from "../parts/Period";
import { Rows } from "../parts/Rows";
import { Section } from "../parts/Section";
import { StageChip } from "../parts/StageChip";
import { useText } from "../providers/words";
import type { ProcessorFile } from "./processor";

type Duty = NonNullable<ProcessorFile["duties"]>[number];

/** The cases that he works on today: what stops for them when his agreement does. */
export const Duties = ({ processor: { duties } }: { processor: ProcessorFile }) => {
  const text = useText();
  const columns: readonly Column<Duty>[] = [
    {
      id: "case",
      label: text("processors.dutyCase"),
      cell: ({ caseId, number }) => caseId && <CaseLink to={{ id: caseId, number }} />,
    },
    {
      id: "stage",
      label: text("cases.columns.stage"),
      isBadge: true,
      cell: ({ stage }) => <StageChip stage={stage} />,
    },
    { id: "since", label: text("processors.dutySince"), cell: (duty) => <Period of={duty} /> },
  ];
  return (
    <Section title={text("processors.dutiesTitle")} line={text("processors.dutiesLine")}>
      {duties && duties.length > 0 ? (
        <Rows caption={text("processors.dutiesTitle")} columns={columns} rows={duties} />
      ) : (
        <Nothing>{text("processors.noDutiesHelp")}</Nothing>
      )}
    </Section>
  );
};
