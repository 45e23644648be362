import { Stack } from "@mui/material";
import { Fact } from "../../parts/Fact";
import { Facts } from "../../parts/Facts";
import { KeptFact } from "../../parts/KeptFact";
import { Section } from "../../parts/Section";
import { Withheld } from "../../parts/Withheld";
import { isKept } from "../../parts/withholding";
import { useDates } from "../../providers/dates";
import { useText } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { useTerm } from "../term";
import { CaseComplaints } from "./CaseComplaints";
import { CaseRequests } from "./CaseRequests";
import { Consultants } from "./Consultants";
import { Course } from "./Course";
import { IdleReasons } from "./IdleReasons";
import { Letters } from "./Letters";

export const Summary = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const term = useTerm();
  const { day } = useDates();
  const unknown = text("summary.notYetKnown");
  return (
    <Stack sx={{ gap: 3 }}>
      <Section title={text("summary.question")}>
        {isKept(file, "question") ? (
          <Withheld kind="note" />
        ) : (
          <Facts>
            <KeptFact wide="wide" label={text("summary.questionLabel")} row={file} field="question" kind="note" />
            {file.declineReason && <Fact label={text("summary.declineReason")}>{file.declineReason}</Fact>}
            {file.referredTo && <Fact label={text("summary.referredTo")}>{file.referredTo}</Fact>}
          </Facts>
        )}
      </Section>
      <Course file={file} />
      <Letters file={file} />
      <Section title={text("summary.keeping")}>
        <Facts>
          <Fact label={text("summary.destroyOn")}>{day(file.destroyOn) || unknown}</Fact>
          <Fact label={text("summary.promisedBy")}>{day(file.promisedBy) || unknown}</Fact>
          <Fact label={text("summary.rule")}>{term(file.term) || unknown}</Fact>
        </Facts>
      </Section>
      <Consultants file={file} />
      <CaseRequests file={file} />
      <IdleReasons file={file} />
      <CaseComplaints file={file} />
    </Stack>
  );
};
