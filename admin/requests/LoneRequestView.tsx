import ArrowBackOutlined from "@mui/icons-material/ArrowBackOutlined";
import { Box, Paper, Stack } from "@mui/material";
import { codeOf } from "@zorgvuldig/schema/letters";
import { rightOf } from "@zorgvuldig/schema/requests";
import { terms } from "@zorgvuldig/schema/terms";
import { Link } from "react-admin";
import { Clause } from "../parts/Clause";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { KeptFact } from "../parts/KeptFact";
import { PageTitle } from "../parts/PageTitle";
import { RequestClock } from "../parts/RequestClock";
import { Section } from "../parts/Section";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { AccountPack } from "./AccountPack";
import { Decisions } from "./Decisions";
import { LoneRequestActs } from "./LoneRequestActs";
import { RequestSteps } from "./RequestSteps";
import type { LoneFile } from "./request";

/** One request of whoever is in no case: what is asked, how long there is, what was found and what was decided. */
export const LoneRequestView = ({ request }: { request: LoneFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { kind, number, person, askedBy, receivedOn, channel, state, answeredOn, dueTarget } = request;
  const { destroyOn, erasure, author } = request;
  return (
    <Stack sx={{ gap: 3 }}>
      <Box component="header">
        <Link to="/loneRequests" sx={{ display: "inline-flex", alignItems: "center", gap: 0.75, minHeight: 32, mb: 1 }}>
          <ArrowBackOutlined aria-hidden fontSize="small" />
          {text("loneRequests.back")}
        </Link>
        <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, borderColor: "divider" }}>
          <Box sx={{ mb: 2.5 }}>
            <PageTitle title={text("requests.one", { kind: word("requestKind", kind), number })} />
          </Box>
          <Facts>
            <Fact label={text("requests.columns.state")}>{word("requestState", state)}</Fact>
            {answeredOn ? (
              <Fact label={text("requests.answeredOn")}>{day(answeredOn)}</Fact>
            ) : (
              <Fact label={text("requests.columns.dueStatutory")}>
                <RequestClock request={request} />
              </Fact>
            )}
            {!answeredOn && <Fact label={text("requests.columns.dueTarget")}>{day(dueTarget)}</Fact>}
            {destroyOn && (
              <Fact label={text("loneRequests.destroyOn")}>
                {day(destroyOn)} {erasure && `(${word("erasureState", erasure)}) `}
                <Clause id={terms.REQUEST_FILE.clause} />
              </Fact>
            )}
            <Fact label={text("requests.columns.receivedOn")}>
              {day(receivedOn)} · {word("channel", channel)}
            </Fact>
            <Fact label={text("requests.columns.person")}>{word("loneSubject", person)}</Fact>
            {askedBy && <Fact label={text("requests.askedBy")}>{word("asker", askedBy)}</Fact>}
            <Fact label={text("loneRequests.author")}>{author?.name}</Fact>
            {kind && (
              <Fact label={text("requests.right")}>
                <Clause id={rightOf[kind]} />
              </Fact>
            )}
          </Facts>
          <LoneRequestActs request={request} />
        </Paper>
      </Box>
      <RequestSteps request={request} />
      <Section title={text("loneRequests.who")} line={text("loneRequests.whoLine")}>
        <Facts>
          <KeptFact label={text("loneRequests.ownName")} row={request} field="name" kind="petition" />
          {askedBy !== "SELF" && (
            <KeptFact label={text("requests.askerName")} row={request} field="askerName" kind="petition" />
          )}
          <KeptFact label={text("loneRequests.reach")} row={request} field="reach" kind="petition" />
          <KeptFact label={text("requests.said")} row={request} field="wording" kind="petition" wide="wide" />
          <Proof request={request} />
          {request.before && (
            <Fact label={text("loneRequests.before")} wide="wide">
              <Box component="span" sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>
                {request.before}
              </Box>
            </Fact>
          )}
        </Facts>
      </Section>
      <AccountPack request={request} />
      <Decisions request={request} />
    </Stack>
  );
};

/** What the number on his paper led to. */
const Proof = ({ request: { fileNumber, erasedOn, certificateCode } }: { request: LoneFile }) => {
  const text = useText();
  const { day } = useDates();
  if (!fileNumber) return null;
  return (
    <Fact label={`${text("loneRequests.found")} · ${fileNumber}`} wide="wide">
      {certificateCode
        ? text("loneRequests.proof", { day: day(erasedOn), code: codeOf(certificateCode) })
        : text("loneRequests.noProof")}
    </Fact>
  );
};
