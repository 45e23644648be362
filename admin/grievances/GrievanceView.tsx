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
import { GrievanceActs } from "./GrievanceActs";
import { GrievanceAnswer } from "./GrievanceAnswer";
import { GrievanceClock } from "./GrievanceClock";
import { GrievanceContacts } from "./GrievanceContacts";
import { GrievanceStateChip } from "./GrievanceStateChip";
import type { GrievanceFile } from "./grievance";

/** One complaint: what it is about, how long it is open, what was said since, and how it was answered. */
export const GrievanceView = ({ grievance }: { grievance: GrievanceFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { number, state, receivedOn, channel, answerBy, settledOn, toAuthorityOn, destroyOn, erasure } = grievance;
  const { author, about, aboutName } = grievance;
  const isOpen = state === "OPEN";
  return (
    <Stack sx={{ gap: 3 }}>
      <Box component="header">
        <Link
          to="/privacyComplaints"
          sx={{ display: "inline-flex", alignItems: "center", gap: 0.75, minHeight: 32, mb: 1 }}
        >
          <ArrowBackOutlined aria-hidden fontSize="small" />
          {text("grievances.back")}
        </Link>
        <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, borderColor: "divider" }}>
          <Stack direction="row" sx={{ alignItems: "center", gap: 2, flexWrap: "wrap", mb: 2.5 }}>
            <PageTitle title={number ?? ""} />
            <GrievanceStateChip {...grievance} />
          </Stack>
          <Facts>
            <Fact label={text("grievances.columns.receivedOn")}>
              {day(receivedOn)} · {word("channel", channel)}
            </Fact>
            {isOpen && (
              <Fact label={text("grievances.columns.clock")}>
                <GrievanceClock {...grievance} />
              </Fact>
            )}
            {isOpen && <Fact label={text("grievances.answerBy")}>{day(answerBy)}</Fact>}
            {settledOn && <Fact label={text("grievances.settledOn")}>{day(settledOn)}</Fact>}
            {toAuthorityOn && <Fact label={text("grievances.toAuthorityOn")}>{day(toAuthorityOn)}</Fact>}
            {destroyOn && (
              <Fact label={text("grievances.columns.destroyOn")}>
                {day(destroyOn)} {erasure && `(${word("erasureState", erasure)}) `}
                <Clause id={terms.PRIVACY_COMPLAINT.clause} />
              </Fact>
            )}
            <Fact label={text("grievances.author")}>{author?.name}</Fact>
          </Facts>
          <GrievanceActs grievance={grievance} />
        </Paper>
      </Box>
      <Section title={text("grievances.complaint")} line={text("grievances.line")}>
        <Facts>
          <KeptFact label={text("grievances.complainant")} row={grievance} field="complainant" kind="grievance" />
          <KeptFact label={text("grievances.reach")} row={grievance} field="reach" kind="grievance" />
          <Fact label={text("grievances.about")}>
            {[about && word("grievanceSubject", about), aboutName].filter(Boolean).join(": ")}
          </Fact>
          {grievance.caseNumber && (
            <KeptFact label={text("grievances.caseNumber")} row={grievance} field="caseNumber" kind="grievance" />
          )}
          <KeptFact label={text("grievances.text")} row={grievance} field="text" kind="grievance" wide="wide" />
        </Facts>
      </Section>
      <GrievanceAnswer grievance={grievance} />
      <GrievanceContacts grievance={grievance} />
    </Stack>
  );
};
