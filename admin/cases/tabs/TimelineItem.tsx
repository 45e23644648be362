import AssignmentTurnedInOutlined from "@mui/icons-material/AssignmentTurnedInOutlined";
import ContactMailOutlined from "@mui/icons-material/ContactMailOutlined";
import DrawOutlined from "@mui/icons-material/DrawOutlined";
import ForumOutlined from "@mui/icons-material/ForumOutlined";
import NotesOutlined from "@mui/icons-material/NotesOutlined";
import TrendingFlatOutlined from "@mui/icons-material/TrendingFlatOutlined";
import { Box, Typography } from "@mui/material";
import { useDates } from "../../providers/dates";
import { useText } from "../../providers/words";
import type { CaseFile } from "../case-file";
import type { Happened } from "../timeline";
import { useTimelineWords } from "./timeline-words";

const icons: Record<Happened["group"], typeof NotesOutlined> = {
  course: TrendingFlatOutlined,
  consent: DrawOutlined,
  contact: ForumOutlined,
  data: NotesOutlined,
  task: AssignmentTurnedInOutlined,
  rights: ContactMailOutlined,
};

/** One thing that happened: when, what and by whom; struck through when it was taken back. */
export const TimelineItem = ({ file, happened }: { file: CaseFile; happened: Happened }) => {
  const text = useText();
  const { day, moment } = useDates();
  const { title, help, by } = useTimelineWords(file)(happened);
  const Icon = icons[happened.group];
  const when = happened.at.length > 10 ? moment(happened.at) : day(happened.at);
  const withdrawnOn = day(happened.withdrawnAt?.slice(0, 10));

  return (
    <Box
      component="li"
      sx={{
        display: "grid",
        gridTemplateColumns: "1.75rem minmax(0, 1fr)",
        columnGap: 1.5,
        pb: 2.5,
        "&:last-child": { pb: 0 },
      }}
    >
      <Icon aria-hidden fontSize="small" sx={{ color: "text.secondary", mt: 0.375 }} />
      <Box>
        <Typography sx={{ fontWeight: 600, textDecoration: withdrawnOn ? "line-through" : "none" }}>{title}</Typography>
        <Typography variant="caption" component="p" sx={{ color: "text.secondary" }}>
          {[
            when,
            by && text("timeline.by", { name: by }),
            withdrawnOn && text("timeline.withdrawn", { day: withdrawnOn }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </Typography>
        {help && <Typography sx={{ mt: 0.5, whiteSpace: "pre-line", maxWidth: "70ch" }}>{help}</Typography>}
      </Box>
    </Box>
  );
};
