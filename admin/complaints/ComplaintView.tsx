import ArrowBackOutlined from "@mui/icons-material/ArrowBackOutlined";
import { Box, Paper, Stack } from "@mui/material";
import { terms } from "@zorgvuldig/schema/terms";
import { Link } from "react-admin";
import { Clause } from "../parts/Clause";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { KeptFact } from "../parts/KeptFact";
import { PageTitle } from "../parts/PageTitle";
import { Section } from "../parts/Section";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { ComplaintActs } from "./ComplaintActs";
import { ComplaintCertificate } from "./ComplaintCertificate";
import { ComplaintContacts } from "./ComplaintContacts";
import { ComplaintStateChip } from "./ComplaintStateChip";
import type { ComplaintFile } from "./complaint";

/** One small file: what was complained of, what was said about it since, and until when it is kept. */
export const ComplaintView = ({ complaint }: { complaint: ComplaintFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { number, origin, receivedOn, channel, settledOn, destroyOn, lastContactOn, erasure, author } = complaint;
  const { proposedBy, correctedBy, correctedOn, fileNumber } = complaint;
  return (
    <Stack sx={{ gap: 3 }}>
      <Box component="header">
        <Link
          to="/loneComplaints"
          sx={{ display: "inline-flex", alignItems: "center", gap: 0.75, minHeight: 32, mb: 1 }}
        >
          <ArrowBackOutlined aria-hidden fontSize="small" />
          {text("loneComplaints.back")}
        </Link>
        <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, borderColor: "divider" }}>
          <Stack direction="row" sx={{ alignItems: "center", gap: 2, flexWrap: "wrap", mb: 2.5 }}>
            <PageTitle title={number ?? ""} />
            <ComplaintStateChip {...complaint} />
          </Stack>
          <Facts>
            <Fact label={text("loneComplaints.columns.origin")}>{word("complaintOrigin", origin)}</Fact>
            <Fact label={text("loneComplaints.columns.receivedOn")}>
              {day(receivedOn)} · {word("channel", channel)}
            </Fact>
            {settledOn && <Fact label={text("complaints.settledOn")}>{day(settledOn)}</Fact>}
            <Fact label={text("loneComplaints.columns.lastContactOn")}>{day(lastContactOn)}</Fact>
            <Fact label={text("loneComplaints.columns.destroyOn")}>
              {day(destroyOn)} {erasure && `(${word("erasureState", erasure)}) `}
              <Clause id={terms.COMPLAINT_ALONE.clause} />
            </Fact>
            <Fact label={text("loneComplaints.author")}>{author?.name}</Fact>
          </Facts>
          <ComplaintActs complaint={complaint} />
        </Paper>
      </Box>
      <Section title={text("loneComplaints.complaint")} line={text("loneComplaints.line")}>
        <Facts>
          <KeptFact label={text("loneComplaints.complainant")} row={complaint} field="complainant" kind="reason" />
          <KeptFact label={text("loneComplaints.reach")} row={complaint} field="reach" kind="reason" />
          <KeptFact label={text("complaints.text")} row={complaint} field="text" kind="reason" wide="wide" />
          {proposedBy && (
            <KeptFact
              label={text(correctedOn ? "complaints.corrected" : "complaints.proposed", {
                fg: proposedBy.name,
                lead: correctedBy?.name,
                day: day(correctedOn),
              })}
              row={complaint}
              field="correction"
              kind="reason"
              wide="wide"
            />
          )}
        </Facts>
      </Section>
      <ComplaintContacts complaint={complaint} />
      {fileNumber && <ComplaintCertificate number={fileNumber} />}
    </Stack>
  );
};
