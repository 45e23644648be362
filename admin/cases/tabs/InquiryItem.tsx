import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import HourglassEmptyOutlined from "@mui/icons-material/HourglassEmptyOutlined";
import OpenInNewOutlined from "@mui/icons-material/OpenInNewOutlined";
import { Box, Button, Stack, Typography } from "@mui/material";
import { Chip } from "../../parts/Chip";
import { WithheldWord } from "../../parts/WithheldWord";
import { isKept } from "../../parts/withholding";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";

type Inquiry = NonNullable<CaseFile["informationRequests"]>[number];
type InquiryItemProps = { inquiry: Inquiry; mayRead: boolean; onFollow?: () => void };

/** One request: what was asked of whom and why, when, and what became of it. */
export const InquiryItem = ({ inquiry, mayRead, onFollow }: InquiryItemProps) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const name = inquiry.institution?.name ?? "";
  const dayOf = (moment: string | null) => day(moment?.slice(0, 10));
  const asked = {
    day: day(inquiry.askedOn),
    author: inquiry.author?.name,
    manner: word("askManner", inquiry.manner).toLowerCase(),
  };
  const state = () => {
    if (inquiry.answeredAt)
      return { tone: "green", said: text("information.answered", { day: dayOf(inquiry.answeredAt) }) } as const;
    if (inquiry.endedAt)
      return { tone: "grey", said: text("information.ended", { day: dayOf(inquiry.endedAt) }) } as const;
    return { tone: "amber", said: text("information.open") } as const;
  };
  const { tone, said } = state();

  return (
    <Box
      component="li"
      sx={{ minWidth: 0, overflowWrap: "anywhere", "& + &": { borderTop: 1, borderColor: "divider", pt: 2.5 } }}
    >
      <Stack direction="row" sx={{ alignItems: "center", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.75 }}>
        <Typography variant="h3" sx={{ minWidth: 0, overflowWrap: "anywhere" }}>
          {name}
        </Typography>
        <Chip tone={tone} icon={tone === "amber" ? HourglassEmptyOutlined : CheckCircleOutlined}>
          {said}
        </Chip>
      </Stack>
      <Typography sx={{ mt: 0.5 }}>
        {(inquiry.categories ?? []).map((one) => word("dataCategory", one)).join(", ")}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: "text.secondary", mt: 0.25 }}>
        {[
          text("information.asked", asked),
          inquiry.chasedOn && text("information.chased", { day: day(inquiry.chasedOn) }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </Typography>
      <Typography sx={{ mt: 0.75, maxWidth: "70ch", whiteSpace: "pre-line" }}>
        {isKept(inquiry, "purpose") ? <WithheldWord kind="note" /> : inquiry.purpose}
      </Typography>
      <Stack direction="row" sx={{ mt: 1.5, gap: 1, flexWrap: "wrap", "@media print": { display: "none" } }}>
        {mayRead && inquiry.manner === "LETTER" && (
          <Button
            component="a"
            href={`/information-requests/nl/${inquiry.id}`}
            target="_blank"
            rel="noopener"
            variant="outlined"
            endIcon={<OpenInNewOutlined />}
            aria-label={text("information.readNamed", { name })}
          >
            {text("information.read")}
          </Button>
        )}
        {onFollow && (
          <Button onClick={onFollow} aria-label={text("information.followNamed", { name })}>
            {text("information.follow")}
          </Button>
        )}
      </Stack>
    </Box>
  );
};
