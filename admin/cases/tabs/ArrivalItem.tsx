import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import HourglassEmptyOutlined from "@mui/icons-material/HourglassEmptyOutlined";
import WarningAmberOutlined from "@mui/icons-material/WarningAmberOutlined";
import { Box, Button, Stack, Typography } from "@mui/material";
import { Chip } from "../../parts/Chip";
import { today, useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";

type Arrival = NonNullable<CaseFile["arrivals"]>[number];

/** One thing that arrived: from whom and when, until when it may lie there, or what was decided by whom. */
export const ArrivalItem = ({ arrival, onDecide }: { arrival: Arrival; onDecide?: () => void }) => {
  const text = useText();
  const word = useWord();
  const { day, moment } = useDates();
  const name = arrival.institution?.name ?? text("quarantine.unknown");
  const isLate = arrival.decision === null && (arrival.decideBy ?? "") < today();
  const received = {
    what: word("arrivalForm", arrival.form),
    channel: word("channel", arrival.channel).toLowerCase(),
    day: day(arrival.receivedOn),
    author: arrival.author?.name,
  };

  return (
    <Box
      component="li"
      sx={{ minWidth: 0, overflowWrap: "anywhere", "& + &": { borderTop: 1, borderColor: "divider", pt: 2.5 } }}
    >
      <Stack direction="row" sx={{ alignItems: "center", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.75 }}>
        <Typography variant="h3" sx={{ minWidth: 0, overflowWrap: "anywhere" }}>
          {name}
        </Typography>
        {arrival.decision ? (
          <Chip tone="grey" icon={CheckCircleOutlined}>
            {word("arrivalDecision", arrival.decision)}
          </Chip>
        ) : (
          <Chip tone="amber" icon={isLate ? WarningAmberOutlined : HourglassEmptyOutlined}>
            {text(isLate ? "quarantine.late" : "quarantine.waits", { day: day(arrival.decideBy) })}
          </Chip>
        )}
      </Stack>
      <Typography variant="caption" component="p" sx={{ color: "text.secondary", mt: 0.25 }}>
        {text("quarantine.received", received)}
        {arrival.decision && (
          <>
            <br />
            {text(arrival.decidedBy ? "quarantine.decided" : "quarantine.emptied", {
              moment: moment(arrival.decidedAt),
              name: arrival.decidedBy?.name,
            })}
          </>
        )}
      </Typography>
      {onDecide && (
        <Button
          variant="outlined"
          onClick={onDecide}
          aria-label={text("quarantine.decideNamed", { name })}
          sx={{ mt: 1.5 }}
        >
          {text("quarantine.decide")}
        </Button>
      )}
    </Box>
  );
};
