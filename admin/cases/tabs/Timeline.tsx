import { Box, Chip, Paper, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { Nothing } from "../../parts/Nothing";
import { useText } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { type TimelineGroup, timelineGroups, timelineOf } from "../timeline";
import { TimelineItem } from "./TimelineItem";

/** All that happened, of one kind or of all kinds. */
export const Timeline = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const [chosen, choose] = useState<TimelineGroup | "all">("all");
  const all = timelineOf(file);
  const shown = all.filter(({ group }) => chosen === "all" || group === chosen);
  const groups = ["all", ...timelineGroups.filter((group) => all.some((one) => one.group === group))] as const;
  const nameOf = (group: TimelineGroup | "all") => text(group === "all" ? "timeline.all" : `timeline.groups.${group}`);

  return (
    <>
      <Typography sx={{ color: "text.secondary", mb: 2 }}>{text("timeline.intro")}</Typography>
      <Stack
        role="group"
        aria-label={text("timeline.filter")}
        direction="row"
        sx={{ flexWrap: "wrap", gap: 1, mb: 2.5, "@media print": { display: "none" } }}
      >
        {groups.map((group) => (
          <Chip
            key={group}
            component="button"
            type="button"
            clickable
            label={nameOf(group)}
            aria-pressed={group === chosen}
            color={group === chosen ? "primary" : "default"}
            variant={group === chosen ? "filled" : "outlined"}
            onClick={() => choose(group)}
          />
        ))}
      </Stack>
      <Paper variant="outlined" sx={{ borderColor: "divider", p: { xs: 2, sm: 3 } }}>
        {shown.length === 0 ? (
          <Nothing>{text("timeline.nothing")}</Nothing>
        ) : (
          <Box component="ol" aria-label={nameOf(chosen)} sx={{ listStyle: "none", m: 0, p: 0 }}>
            {shown.map((happened) => (
              <TimelineItem key={`${happened.what} ${happened.id}`} file={file} happened={happened} />
            ))}
          </Box>
        )}
      </Paper>
    </>
  );
};
