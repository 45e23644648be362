import MarkEmailReadOutlined from "@mui/icons-material/MarkEmailReadOutlined";
import MarkEmailUnreadOutlined from "@mui/icons-material/MarkEmailUnreadOutlined";
import OpenInNewOutlined from "@mui/icons-material/OpenInNewOutlined";
import PendingOutlined from "@mui/icons-material/PendingOutlined";
import UndoOutlined from "@mui/icons-material/UndoOutlined";
import { Box, Button, Stack, Typography } from "@mui/material";
import { codeOf, letterLanguages } from "@zorgvuldig/schema/letters";
import { Chip } from "../parts/Chip";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { KeptFact } from "../parts/KeptFact";
import { Nothing } from "../parts/Nothing";
import { Section } from "../parts/Section";
import { useDates } from "../providers/dates";
import { useSession } from "../providers/session";
import { useText, useWord } from "../providers/words";
import { ExportEvidence } from "./ExportEvidence";
import { type AskedDecision, type AskedFile, isLone } from "./request";

const looks = {
  PROPOSED: { tone: "amber", icon: PendingOutlined },
  DECIDED: { tone: "blue", icon: MarkEmailUnreadOutlined },
  RETURNED: { tone: "grey", icon: UndoOutlined },
  RECALLED: { tone: "grey", icon: UndoOutlined },
  TOLD: { tone: "green", icon: MarkEmailReadOutlined },
} as const;

/** What was decided about a request, the last first; and the letter, as it would go now. */
export const Decisions = ({ request }: { request: AskedFile }) => {
  const text = useText();
  const { person } = useSession();
  const decisions = [...(request.decisions ?? [])].reverse();
  return (
    <Section title={text("requests.decisions")} line={text("requests.decisionsLine")}>
      {decisions.length === 0 && <Nothing>{text("requests.noDecisions")}</Nothing>}
      {decisions.map((decision) => (
        <DecisionItem
          key={decision.id}
          decision={decision}
          letters={isLone(request) ? "lone-decisions" : "request-decisions"}
        />
      ))}
      {person?.role === "fg" && !isLone(request) && <ExportEvidence request={request} />}
    </Section>
  );
};

type ItemProps = { decision: AskedDecision; letters: string };

const DecisionItem = ({ decision, letters }: ItemProps) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { matter, state, outcome, ground, delay, author, decidedOn, judgedBy, judgedOn, toldOn, toldBy } = decision;
  return (
    <Box component="article" sx={{ "& + &": { borderTop: 1, borderColor: "divider", pt: 2.5 } }}>
      <Stack direction="row" sx={{ alignItems: "center", gap: 1.5, flexWrap: "wrap", mb: 1.5 }}>
        <Typography variant="h3">
          {outcome ? word("answerOutcome", outcome) : word("decisionMatter", matter)}
        </Typography>
        {state && <Chip {...looks[state]}>{word("decisionState", state)}</Chip>}
      </Stack>
      <Facts>
        <Fact label={text("requests.author")}>
          {author?.name} · {day(decidedOn)}
        </Fact>
        {delay && <Fact label={text("requests.delay")}>{word("delayReason", delay)}</Fact>}
        {ground && <Fact label={text("requests.ground")}>{word("refusalGround", ground)}</Fact>}
        {"finding" in decision && decision.finding && (
          <Fact label={text("loneRequests.finding")}>{word("loneFinding", decision.finding)}</Fact>
        )}
        {judgedBy && (
          <Fact label={text(state === "RETURNED" ? "requests.returnedBy" : "requests.signedBy")}>
            {judgedBy.name} · {day(judgedOn)}
          </Fact>
        )}
        {toldOn && (
          <Fact label={text("requests.toldOn")}>
            {day(toldOn)} · {word("channel", toldBy)}
            {decision.contentHash && ` · ${text("letters.code", { code: codeOf(decision.contentHash) })}`}
          </Fact>
        )}
        <KeptFact label={text("requests.explanation")} row={decision} field="explanation" kind="reason" wide="wide" />
        {state === "RETURNED" && (
          <KeptFact label={text("requests.remark")} row={decision} field="remark" kind="reason" wide="wide" />
        )}
      </Facts>
      <DecisionLetter decision={decision} letters={letters} />
    </Box>
  );
};

/** Made of the request each time; once it went, its code alone is left. */
const DecisionLetter = ({ decision: { id, state }, letters }: ItemProps) => {
  const text = useText();
  const word = useWord();
  const { person } = useSession();
  if (state !== "DECIDED" || person?.role !== "fg") return null;
  return (
    <Stack direction="row" sx={{ mt: 2, gap: 1, flexWrap: "wrap", "@media print": { display: "none" } }}>
      {letterLanguages.map((language) => (
        <Button
          key={language}
          component="a"
          href={`/${letters}/${language}/${id}`}
          target="_blank"
          rel="noopener"
          variant="outlined"
          endIcon={<OpenInNewOutlined />}
        >
          {text("requests.readLetter", { language: word("letterLanguage", language) })}
        </Button>
      ))}
    </Stack>
  );
};
