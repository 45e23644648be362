import ArrowBackOutlined from "@mui/icons-material/ArrowBackOutlined";
import { Box, Paper, Stack } from "@mui/material";
import { Link } from "react-admin";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { PageTitle } from "../parts/PageTitle";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { AffectedCases } from "./AffectedCases";
import { BreachActs } from "./BreachActs";
import { BreachClock } from "./BreachClock";
import { BreachNotified } from "./BreachNotified";
import { BreachStateChip } from "./BreachStateChip";
import { BreachStory } from "./BreachStory";
import type { BreachFile } from "./breach";

/** One breach: how long there is, what is known of it, what was done, and whom it touches. */
export const BreachView = ({ breach }: { breach: BreachFile }) => {
  const text = useText();
  const word = useWord();
  const { day, moment } = useDates();
  const { number, state, knownAt, risk, reportedBy, createdAt, closedAt, destroyOn } = breach;
  return (
    <Stack sx={{ gap: 3 }}>
      <Box component="header">
        <Link to="/breaches" sx={{ display: "inline-flex", alignItems: "center", gap: 0.75, minHeight: 32, mb: 1 }}>
          <ArrowBackOutlined aria-hidden fontSize="small" />
          {text("breaches.back")}
        </Link>
        <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, borderColor: "divider" }}>
          <Stack direction="row" sx={{ alignItems: "center", gap: 2, flexWrap: "wrap", mb: 2.5 }}>
            <PageTitle title={number ?? ""} />
            <BreachStateChip state={state} />
          </Stack>
          <Facts>
            <Fact label={text("breaches.columns.clock")} wide="wide">
              <BreachClock breach={breach} />
            </Fact>
            <Fact label={text("breaches.columns.knownAt")}>{moment(knownAt)}</Fact>
            <Fact label={text("breaches.reportedBy")}>
              {reportedBy?.name} · {moment(createdAt)}
            </Fact>
            <Fact label={text("breaches.risk")}>{risk && word("breachRisk", risk)}</Fact>
            {closedAt && (
              <Fact label={text("breaches.closedAt")}>
                {text("breaches.keptUntil", { moment: moment(closedAt), day: day(destroyOn) })}
              </Fact>
            )}
          </Facts>
          <BreachActs breach={breach} />
        </Paper>
      </Box>
      <BreachStory breach={breach} />
      <BreachNotified breach={breach} />
      <AffectedCases breach={breach} />
    </Stack>
  );
};
