import { CaseLink } from "../parts/CaseLink";
import type { Column } from "../parts/column";
import { Nothing } from "../parts/Nothing";
import { Period } from "../parts/Period";
import { Rows } from "../parts/Rows";
import { Section } from "../parts/Section";
import { StageChip } from "../parts/StageChip";
import { useText } from "../providers/words";
import type { ProcessorFile } from "./processor";

type Engagement = NonNullable<ProcessorFile["engagements"]>[number];

/** The cases that he works on today: what stops for them when his agreement does. */
export const Engagements = ({ processor: { engagements } }: { processor: ProcessorFile }) => {
  const text = useText();
  const columns: readonly Column<Engagement>[] = [
    {
      id: "case",
      label: text("processors.engagedCase"),
      cell: ({ caseId, number }) => caseId && <CaseLink to={{ id: caseId, number }} />,
    },
    {
      id: "stage",
      label: text("cases.columns.stage"),
      isBadge: true,
      cell: ({ stage }) => <StageChip stage={stage} />,
    },
    { id: "since", label: text("processors.engagedSince"), cell: (engagement) => <Period of={engagement} /> },
  ];
  return (
    <Section title={text("processors.engagementsTitle")} line={text("processors.dutiesLine")}>
      {engagements && engagements.length > 0 ? (
        <Rows caption={text("processors.engagementsTitle")} columns={columns} rows={engagements} />
      ) : (
        <Nothing>{text("processors.notEngagedHelp")}</Nothing>
      )}
    </Section>
  );
};
