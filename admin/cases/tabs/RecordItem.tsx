import { Box, Typography } from "@mui/material";
import { Fact } from "../../parts/Fact";
import { Facts } from "../../parts/Facts";
import { Period } from "../../parts/Period";
import { WithheldWord } from "../../parts/WithheldWord";
import { isKept } from "../../parts/withholding";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseRecord } from "../records";

/** What is known, from whom, by which road, and why it had to be written down. */
export const RecordItem = ({ record }: { record: CaseRecord }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const origin = {
    source: record.sourceInstitution?.name ?? word("source", record.source),
    channel: word("channel", record.channel).toLowerCase(),
    day: day(record.receivedOn),
  };

  return (
    <Box component="li" sx={{ "& + &": { borderTop: 1, borderColor: "divider", pt: 2.5 } }}>
      {"aspect" in record && (
        <Typography variant="overline" component="p" sx={{ color: "text.secondary" }}>
          {word("learningAspect", record.aspect)}
        </Typography>
      )}
      {"startedOn" in record && (
        <Typography variant="overline" component="p" sx={{ color: "text.secondary" }}>
          <Period of={{ fromOn: record.startedOn, toOn: record.endedOn }} />
        </Typography>
      )}
      <Typography sx={{ whiteSpace: "pre-line", maxWidth: "70ch", mb: 1.5 }}>
        {isKept(record, "text") ? <WithheldWord kind={record.list} /> : record.text}
      </Typography>
      <Facts>
        {record.statement && (
          <Fact wide="wide" label={text("changes.said")}>
            {record.statement}
          </Fact>
        )}
        {record.necessity && <Fact label={text("records.necessity")}>{record.necessity}</Fact>}
        <Fact label={text("records.source")}>{text("records.sourceLine", origin)}</Fact>
        <Fact label={text("records.author")}>{record.author?.name}</Fact>
      </Facts>
    </Box>
  );
};
