import { Box, ButtonBase, Typography } from "@mui/material";
import { type Stage, stages } from "@zorgvuldig/schema/words";
import { LinkBase } from "react-admin";
import { useDates } from "../providers/dates";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { useMany } from "./many";
import type { WorkCounts } from "./work-counts";

type Counter = {
  name: string;
  count: number | null | undefined;
  to: string;
  filter?: Record<string, unknown>;
  help?: string;
};

const mine = { state: "OPEN", isMine: true };

/** How much there is of what matters today; each leads to the list of it. */
export const Counters = ({ counts }: { counts: WorkCounts }) => {
  const text = useText();
  const many = useMany();
  const { day } = useDates();
  const { person } = useSession();
  const isOffice = person?.role === "office";
  const inStage = (stage: Stage) => counts.cases?.[stages.indexOf(stage)];
  const received: Counter = {
    name: text("work.newApplications"),
    count: inStage("RECEIVED"),
    to: "/cases",
    filter: { stage: ["RECEIVED"] },
  };
  const awaiting: Counter = {
    name: text("work.awaitingSignatures"),
    count: inStage("AWAITING_SIGNATURES"),
    to: "/cases",
    filter: { stage: ["AWAITING_SIGNATURES"] },
  };
  const postings: Counter = { name: text("work.postings"), count: counts.postings, to: "/postings" };
  const ownTasks: Counter = {
    name: text("work.ownTasks"),
    count: counts.ownTasks,
    to: "/tasks",
    filter: mine,
    help: counts.ownCases ? text("work.inCases", { smart_count: counts.ownCases }) : undefined,
  };
  const counters: readonly Counter[] = [
    ...(isOffice ? [received] : []),
    isOffice ? ownTasks : { name: text("work.ownCases"), count: counts.ownCases, to: "/cases" },
    {
      name: text("work.tasksDue"),
      count: counts.tasksDue,
      to: "/tasks",
      // What nobody is to do is the bureau's.
      filter: { ...(isOffice ? { state: "OPEN", isOwn: true } : mine), targetTo: counts.today },
    },
    ...(isOffice ? [awaiting] : []),
    ...(counts.postings ? [postings] : []),
    {
      name: text("work.erasedSoon"),
      count: counts.erasedSoon,
      to: "/cases",
      filter: { destroyBefore: counts.erasedBefore },
      help: text("work.erasedSoonHelp", { day: day(counts.erasedBefore) }),
    },
  ];

  return (
    <Box
      component="ul"
      aria-label={text("work.counters")}
      sx={{
        listStyle: "none",
        m: 0,
        p: 0,
        display: "grid",
        gap: 2,
        gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr))",
      }}
    >
      {counters.map(({ name, count, to, filter, help }) => (
        <Box component="li" key={name}>
          <ButtonBase
            component={LinkBase}
            to={to}
            state={filter ? { filter } : undefined}
            sx={{
              width: "100%",
              height: "100%",
              p: 2.5,
              border: 1,
              borderColor: "divider",
              borderRadius: 2,
              bgcolor: "background.paper",
              flexDirection: "column",
              alignItems: "flex-start",
              justifyContent: "flex-start",
              textAlign: "left",
              "&:hover": { borderColor: "primary.main" },
            }}
          >
            <Typography
              component="span"
              sx={{ fontSize: "2.25rem", fontWeight: 650, lineHeight: 1.1, color: "primary.main" }}
            >
              {many(count)}
            </Typography>
            <Typography component="span" sx={{ mt: 0.5, fontWeight: 600 }}>
              {name}
            </Typography>
            {help && (
              <Typography component="span" variant="caption" sx={{ color: "text.secondary" }}>
                {help}
              </Typography>
            )}
          </ButtonBase>
        </Box>
      ))}
    </Box>
  );
};
