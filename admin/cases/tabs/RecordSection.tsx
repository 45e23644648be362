import { Box } from "@mui/material";
import { Nothing } from "../../parts/Nothing";
import { Section } from "../../parts/Section";
import { Withheld } from "../../parts/Withheld";
import { isKept } from "../../parts/withholding";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { categoryOf, type RecordList, recordsIn } from "../records";
import { RecordItem } from "./RecordItem";
import { WhyKept } from "./WhyKept";

export const RecordSection = ({ file, category }: { file: CaseFile; category: RecordList }) => {
  const text = useText();
  const word = useWord();
  const records = recordsIn(file, category);
  const content = () => {
    if (isKept(file, category)) return <Withheld kind={category} />;
    if (records.length === 0) return <Nothing>{text("records.noRecords")}</Nothing>;
    return (
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 2.5 }}>
        {records.map((record) => (
          <RecordItem key={record.id} record={record} />
        ))}
      </Box>
    );
  };

  return (
    <Section title={word("dataCategory", categoryOf[category])} line={<WhyKept file={file} purpose={category} />}>
      {content()}
    </Section>
  );
};
