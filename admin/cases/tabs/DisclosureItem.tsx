import BlockOutlined from "@mui/icons-material/BlockOutlined";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import PendingOutlined from "@mui/icons-material/PendingOutlined";
import { Alert, Box, Button, Stack, Typography } from "@mui/material";
import type { DisclosureState } from "@zorgvuldig/schema/disclosures";
import type { Act } from "@zorgvuldig/schema/words";
import { useId } from "react";
import { Chip } from "../../parts/Chip";
import { Fact } from "../../parts/Fact";
import { Facts } from "../../parts/Facts";
import type { Tone } from "../../parts/theme/tone";
import { WithheldWord } from "../../parts/WithheldWord";
import { isKept } from "../../parts/withholding";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile, Disclosure } from "../case-file";
import { latestLink, notGone, toPost, toTell, withLink } from "../disclosed";

const looks: Record<DisclosureState, { tone: Tone; icon: typeof PendingOutlined }> = {
  PREPARED: { tone: "amber", icon: PendingOutlined },
  SENT: { tone: "green", icon: CheckCircleOutlined },
  RECEIVED: { tone: "green", icon: CheckCircleOutlined },
  WITHDRAWN: { tone: "grey", icon: BlockOutlined },
};

export type DisclosureAct = Extract<Act, "postDisclosure" | "renewLink" | "withdrawDisclosure" | "tellRecipients">;
type DisclosureItemProps = {
  file: CaseFile;
  disclosure: Disclosure;
  onAct: (act: DisclosureAct) => void;
  onCopy: () => void;
};

/** One thing that was shared, or will be: to whom, how far it is, and what is to be done about it. */
export const DisclosureItem = ({ file, disclosure, onAct, onCopy }: DisclosureItemProps) => {
  const text = useText();
  const word = useWord();
  const heading = useId();
  const { day, moment } = useDates();
  const { institution, state, leftOn, withdrawnAt, recalledAt, toldOn } = disclosure;
  const link = latestLink(disclosure);
  const isIn = (list: readonly Disclosure[]) => list.some(({ id }) => id === disclosure.id);
  const acts = (
    [
      ["postDisclosure", state === "WITHDRAWN" ? "posted" : "post", isIn(toPost(file))],
      ["tellRecipients", "tell", isIn(toTell(file))],
      ["renewLink", "renew", isIn(withLink(file))],
      ["withdrawDisclosure", "withdraw", isIn(notGone(file))],
    ] as const
  ).filter(([act, , has]) => has && file.mayDo?.includes(act));
  const when = [
    leftOn && text("shared.leftOn", { day: day(leftOn) }),
    withdrawnAt && text("shared.withdrawnAt", { moment: moment(withdrawnAt) }),
  ].filter(Boolean);
  const linkSaid = () => {
    if (!link) return null;
    if (link.openedAt)
      return text("shared.link.opened", { moment: moment(link.openedAt), smart_count: link.downloads ?? 0 });
    if (link.endedAt) return text("shared.link.ended");
    return text("shared.link.waits", { moment: moment(link.endsAt), smart_count: link.triesLeft ?? 0 });
  };

  return (
    <Box
      component="article"
      aria-labelledby={heading}
      sx={{ p: { xs: 2, sm: 3 }, "& + &": { borderTop: 1, borderColor: "divider" } }}
    >
      <Stack direction="row" sx={{ alignItems: "center", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.5, mb: 1.5 }}>
        <Typography id={heading} variant="h3" sx={{ minWidth: 0, overflowWrap: "anywhere" }}>
          {institution?.name}
        </Typography>
        {state && <Chip {...looks[state]}>{[word("disclosureState", state), ...when].join(" ")}</Chip>}
      </Stack>
      <Facts>
        <Fact label={text("disclosures.columns.disclosedAt")}>{moment(disclosure.disclosedAt)}</Fact>
        <Fact label={text("disclosures.columns.manner")}>{word("disclosureManner", disclosure.manner)}</Fact>
        <Fact label={text("disclosures.columns.author")}>{disclosure.author?.name}</Fact>
        <Fact label={text("disclosures.columns.categories")}>
          {(disclosure.categories ?? []).map((category) => word("dataCategory", category)).join("\n")}
        </Fact>
        <Fact label={text("disclosures.columns.purpose")}>
          {isKept(disclosure, "purpose") ? <WithheldWord kind="note" /> : disclosure.purpose}
        </Fact>
        {disclosure.attention && <Fact label={text("disclosures.columns.attention")}>{disclosure.attention}</Fact>}
      </Facts>
      {link && (
        <Typography variant="body2" sx={{ mt: 1.5 }}>
          {linkSaid()}
        </Typography>
      )}
      {recalledAt && (
        <Alert severity={toldOn ? "success" : "warning"} role="note" sx={{ mt: 2 }}>
          {toldOn ? text("shared.told", { day: day(toldOn) }) : text("shared.recall", { moment: moment(recalledAt) })}
        </Alert>
      )}
      <Stack direction="row" sx={{ mt: 2, gap: 1, flexWrap: "wrap", "@media print": { display: "none" } }}>
        {acts.map(([act, said]) => (
          <Button
            key={act}
            variant={said === "post" || said === "tell" ? "contained" : "outlined"}
            aria-label={text("shared.actFor", { act: text(`shared.acts.${said}`), name: institution?.name })}
            onClick={() => onAct(act)}
          >
            {text(`shared.acts.${said}`)}
          </Button>
        ))}
        <Button
          variant="outlined"
          aria-label={text("shared.actFor", { act: text("shared.copy"), name: institution?.name })}
          onClick={onCopy}
        >
          {text("shared.copy")}
        </Button>
      </Stack>
    </Box>
  );
};
