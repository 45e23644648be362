import HelpOutline from "@mui/icons-material/HelpOutline";
import { Box, Button, Stack, Typography } from "@mui/material";
import { readingIds, readings } from "@zorgvuldig/schema/readings";
import { useState } from "react";
import { useLocale } from "react-admin";
import { Chip } from "../parts/Chip";
import { useDates } from "../providers/dates";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { ConfirmDialog } from "./ConfirmDialog";
import type { Reading } from "./clause";

/** How words are read that can be read otherwise, and whether the FG confirmed it. */
export const ReadingItem = ({ reading }: { reading: Reading }) => {
  const text = useText();
  const { day } = useDates();
  const { person } = useSession();
  const locale = useLocale() === "en" ? "en" : "nl";
  const [isAsked, ask] = useState(false);
  const known = readingIds.find((id) => id === reading.reading);
  if (!known) return null;
  const { about, rule, others } = readings[known];
  return (
    <Box component="li" sx={{ borderLeft: 3, borderColor: "divider", pl: 2 }}>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: "wrap", alignItems: "center" }}>
        <Typography sx={{ fontWeight: 600 }}>
          {known} {about[locale]}
        </Typography>
        {reading.isGap && (
          <Chip tone="amber" icon={HelpOutline}>
            {text("proof.gap")}
          </Chip>
        )}
      </Stack>
      <Typography>{rule[locale]}</Typography>
      <Typography sx={{ color: "text.secondary" }}>{text("proof.others", { others: others[locale] })}</Typography>
      <Typography sx={{ mt: 0.5 }}>
        {reading.confirmedOn
          ? text("proof.confirmed", { day: day(reading.confirmedOn), name: reading.confirmedBy ?? "" })
          : text("proof.unconfirmed")}
      </Typography>
      {!reading.confirmedOn && person?.role === "fg" && (
        <Button
          variant="outlined"
          aria-label={`${text("proof.confirm")}: ${known} ${about[locale]}`}
          onClick={() => ask(true)}
          sx={{ mt: 1, "@media print": { display: "none" } }}
        >
          {text("proof.confirm")}
        </Button>
      )}
      {isAsked && <ConfirmDialog reading={reading} rule={rule[locale]} close={() => ask(false)} />}
    </Box>
  );
};
