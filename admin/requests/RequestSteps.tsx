import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import RadioButtonUncheckedOutlined from "@mui/icons-material/RadioButtonUncheckedOutlined";
import { Box, Stack, Typography } from "@mui/material";
import { Section } from "../parts/Section";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { type AskedDecision, type AskedFile, changesOf, isDecided, isLone, standing } from "./request";

type Step = { id: "identity" | "decision" | "signature" | "making" | "answer"; isDone: boolean; says: string };

/** What a request goes through, and how far this one is. */
const useSteps = (request: AskedFile): Step[] => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { identityAskedOn, identityConfirmedOn, identityDoubt, identityMeans, answeredOn, decisions } = request;
  const answer = (decisions ?? []).find(
    ({ matter, state }) => matter === "ANSWER" && state !== "RETURNED" && state !== "RECALLED",
  );
  const identity = identityConfirmedOn
    ? text("requests.steps.shown", { means: word("identityMeans", identityMeans), day: day(identityConfirmedOn) })
    : identityAskedOn
      ? text("requests.steps.asked", { doubt: word("identityDoubt", identityDoubt), day: day(identityAskedOn) })
      : text("requests.steps.noDoubt");
  const madeOn = answer && "carriedOutOn" in answer ? answer.carriedOutOn : null;
  const waits = standing<AskedDecision>(request, "PROPOSED");
  return [
    {
      id: "identity",
      isDone: !!identityConfirmedOn || (!identityAskedOn && isDecided(request, "ANSWER")),
      says: identity,
    },
    {
      id: "decision",
      isDone: !!answer,
      says: answer ? word("answerOutcome", answer.outcome) : text("requests.steps.undecided"),
    },
    ...(waits || answer?.judgedOn
      ? [
          {
            id: "signature" as const,
            isDone: !waits,
            says: waits
              ? text("requests.steps.waits")
              : text("requests.steps.signed", { name: answer?.judgedBy?.name, day: day(answer?.judgedOn ?? null) }),
          },
        ]
      : []),
    ...(!isLone(request) && changesOf(request).length > 0
      ? [
          {
            id: "making" as const,
            isDone: !!madeOn,
            says: madeOn ? day(madeOn) : text("requests.steps.unmade"),
          },
        ]
      : []),
    { id: "answer", isDone: !!answeredOn, says: answeredOn ? day(answeredOn) : text("requests.steps.unanswered") },
  ];
};

export const RequestSteps = ({ request }: { request: AskedFile }) => {
  const text = useText();
  const steps = useSteps(request);
  return (
    <Section title={text("requests.steps.title")}>
      <Stack component="ol" sx={{ listStyle: "none", m: 0, p: 0, gap: 1.5 }}>
        {steps.map(({ id, isDone, says }) => (
          <Stack key={id} component="li" direction="row" sx={{ gap: 1.5, alignItems: "flex-start" }}>
            {isDone ? (
              <CheckCircleOutlined color="success" titleAccess={text("requests.steps.done")} />
            ) : (
              <RadioButtonUncheckedOutlined color="action" titleAccess={text("requests.steps.toDo")} />
            )}
            <Box sx={{ minWidth: 0 }}>
              <Typography sx={{ fontWeight: 600 }}>{text(`requests.steps.${id}`)}</Typography>
              <Typography sx={{ color: "text.secondary" }}>{says}</Typography>
            </Box>
          </Stack>
        ))}
      </Stack>
    </Section>
  );
};
