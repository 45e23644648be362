import ArrowBackOutlined from "@mui/icons-material/ArrowBackOutlined";
import { Box, Paper, Stack } from "@mui/material";
import { type Objectable, rightOf } from "@zorgvuldig/schema/requests";
import { Link } from "react-admin";
import { CaseLink } from "../parts/CaseLink";
import { Clause } from "../parts/Clause";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { KeptFact } from "../parts/KeptFact";
import { PageTitle } from "../parts/PageTitle";
import { RequestClock } from "../parts/RequestClock";
import { Section } from "../parts/Section";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { AccessPack } from "./AccessPack";
import { Changes } from "./Changes";
import { Decisions } from "./Decisions";
import { Deliveries } from "./Deliveries";
import { HoldFact } from "./HoldFact";
import { Notices } from "./Notices";
import { peopleOf } from "./people";
import { RequestActs } from "./RequestActs";
import { RequestSteps } from "./RequestSteps";
import { Restrictions } from "./Restrictions";
import type { RequestFile } from "./request";
import { SameAgain } from "./SameAgain";
import { Transfers } from "./Transfers";

/** One request: what is asked, how long there is, what was decided and what is to be done. */
export const RequestView = ({ request }: { request: RequestFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { kind, person, askedBy, receivedOn, channel, state, answeredOn, dueTarget } = request;
  const people = peopleOf(request);
  const listed = (to: readonly (Objectable | null)[]) => to.map((one) => word("objectable", one)).join(", ");
  const named = (id: string | null) => people.filter((one) => one.id === id).map(({ name }) => ` · ${name}`);
  return (
    <Stack sx={{ gap: 3 }}>
      <Box component="header">
        <Link to="/requests" sx={{ display: "inline-flex", alignItems: "center", gap: 0.75, minHeight: 32, mb: 1 }}>
          <ArrowBackOutlined aria-hidden fontSize="small" />
          {text("requests.back")}
        </Link>
        <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, borderColor: "divider" }}>
          <Stack direction="row" sx={{ alignItems: "center", gap: 2, flexWrap: "wrap", mb: 2.5 }}>
            <PageTitle
              title={text("requests.one", { kind: word("requestKind", kind), number: request.case?.number })}
            />
          </Stack>
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
            <Fact label={text("requests.columns.case")}>
              <CaseLink to={request.case} part="requests" />
            </Fact>
            <HoldFact request={request} />
            <SameAgain request={request} />
            <Fact label={text("requests.columns.receivedOn")}>
              {day(receivedOn)} · {word("channel", channel)}
            </Fact>
            <Fact label={text("requests.columns.person")}>
              {word("dataSubject", person)}
              {named(request.personId)}
            </Fact>
            {request.objectsTo && <Fact label={text("requests.objectsTo")}>{listed(request.objectsTo)}</Fact>}
            {request.holdsFor && (
              <Fact label={text("requests.holdsFor")}>
                {listed(request.holdsFor) || text("requests.holdsForNothing")}
              </Fact>
            )}
            {askedBy && (
              <Fact label={text("requests.askedBy")}>
                {word("asker", askedBy)}
                {named(request.requesterId)}
              </Fact>
            )}
            {askedBy === "MANDATE" && (
              <KeptFact label={text("requests.askerName")} row={request} field="askerName" kind="wording" />
            )}
            {kind && (
              <Fact label={text("requests.right")}>
                <Clause id={rightOf[kind]} />
              </Fact>
            )}
          </Facts>
          <RequestActs request={request} />
        </Paper>
      </Box>
      <RequestSteps request={request} />
      <Section title={text("requests.said")} line={text("requests.saidLine")}>
        <Facts>
          <KeptFact label={text("summary.wording")} row={request} field="wording" kind="wording" wide="wide" />
        </Facts>
      </Section>
      <AccessPack request={request} />
      <Changes request={request} />
      <Notices request={request} />
      <Transfers request={request} />
      <Deliveries request={request} />
      <Restrictions request={request} />
      <Decisions request={request} />
    </Stack>
  );
};
