import { Button, Stack, Typography } from "@mui/material";
import { noticeStates } from "@zorgvuldig/schema/changes";
import { FollowNoticeDocument, type FollowNoticeInput } from "@zorgvuldig/schema/generated/operations";
import { channels } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { DayInput } from "../parts/inputs/DayInput";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import { RowDialog } from "../parts/RowDialog";
import { Section } from "../parts/Section";
import { today, useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import type { DialogProps, Notice, RequestFile } from "./request";

const open: readonly string[] = ["NotificationPlanned", "NotificationFailed"];

const nameOf = ({ disclosure, informationRequest }: Notice) => (disclosure ?? informationRequest)?.institution?.name;

/** Who received what changed, and whether he knows (article 19). */
export const Notices = ({ request }: { request: RequestFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const [followed, follow] = useState<Notice | null>(null);
  const notices = request.notices ?? [];
  if (notices.length === 0) return null;
  return (
    <Section title={text("notices.title")} line={text("notices.line")}>
      <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0, gap: 2 }}>
        {notices.map((notice) => (
          <Stack
            key={notice.id}
            component="li"
            direction="row"
            sx={{ gap: 1.5, alignItems: "center", justifyContent: "space-between", flexWrap: "wrap" }}
          >
            <Stack sx={{ minWidth: 0 }}>
              <Typography sx={{ fontWeight: 600 }}>{nameOf(notice)}</Typography>
              <Typography sx={{ color: "text.secondary" }}>
                {word("noticeMatter", notice.matter)} ·{" "}
                {notice.informationRequest
                  ? text("notices.asked", { day: day(notice.informationRequest.askedOn) })
                  : text("notices.received", { day: day(notice.disclosure?.leftOn ?? null) })}
              </Typography>
              <Typography>
                {word("noticeState", notice.state)}
                {notice.doneOn && ` · ${day(notice.doneOn)}`}
                {notice.channel && ` · ${word("channel", notice.channel)}`}
              </Typography>
              {notice.remark && <Typography sx={{ color: "text.secondary" }}>{notice.remark}</Typography>}
            </Stack>
            {open.includes(notice.state ?? "") && (
              <Button
                variant="outlined"
                onClick={() => follow(notice)}
                aria-label={text("notices.followNamed", {
                  name: nameOf(notice),
                  matter: word("noticeMatter", notice.matter).toLowerCase(),
                })}
                sx={{ "@media print": { display: "none" } }}
              >
                {text("notices.follow")}
              </Button>
            )}
          </Stack>
        ))}
      </Stack>
      {followed && <FollowNotice request={request} notice={followed} close={() => follow(null)} />}
    </Section>
  );
};

type Filled = Omit<FollowNoticeInput, "noticeId" | "version">;

const FollowNotice = ({ request, notice, close }: DialogProps & { notice: Notice }) => {
  const text = useText();
  const [state, choose] = useState("");
  const isTold = state === "NotificationCompleted";
  return (
    <RowDialog<RequestFile, Filled, { noticeId: string; version: number }>
      row={request}
      close={close}
      title={text("notices.follow")}
      intro={text("notices.followIntro")}
      document={FollowNoticeDocument}
      which={({ notices }) => ({
        noticeId: notice.id,
        version: notices?.find(({ id }) => id === notice.id)?.version ?? 0,
      })}
      defaults={{ doneOn: today() }}
      input={({ state: how, doneOn, channel, remark }) => ({
        state: how,
        doneOn: isTold ? doneOn || null : null,
        channel: isTold ? channel || null : null,
        remark: isTold ? null : remark || null,
      })}
    >
      <WordInput
        source="state"
        label={text("notices.how")}
        list="noticeState"
        codes={noticeStates.slice(1)}
        onChoose={choose}
      />
      {isTold && <DayInput source="doneOn" label={text("notices.doneOn")} />}
      {isTold && <WordInput source="channel" label={text("notices.channel")} list="channel" codes={channels} />}
      {state && !isTold && (
        <TextAreaInput source="remark" label={text("notices.remark")} helperText={text("notices.remarkHelp")} />
      )}
    </RowDialog>
  );
};
