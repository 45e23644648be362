import { Box, Button } from "@mui/material";
import { useState } from "react";
import { Nothing } from "../../parts/Nothing";
import { Section } from "../../parts/Section";
import { focusTitle } from "../../parts/title";
import { useText } from "../../providers/words";
import { AskInformation } from "../acts/AskInformation";
import { FollowInformation } from "../acts/FollowInformation";
import type { CaseFile } from "../case-file";
import { InquiryItem } from "./InquiryItem";

/** What was asked of whom, and whether it was answered. */
export const Inquiries = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const [open, setOpen] = useState<"ask" | { of: string } | null>(null);
  const asked = (file.informationRequests ?? []).toReversed();
  const mayAsk = !!file.mayDo?.includes("askInformation");
  const mayFollow = !!file.mayDo?.includes("followInformation");
  const close = (isDone?: "done") => {
    setOpen(null);
    if (isDone) setTimeout(focusTitle);
  };
  if (!mayAsk && asked.length === 0) return null;

  return (
    <Section
      title={text("information.title")}
      line={text("information.line")}
      action={
        mayAsk && (
          <Button variant="outlined" onClick={() => setOpen("ask")}>
            {text("information.ask")}
          </Button>
        )
      }
    >
      {asked.length === 0 ? (
        <Nothing>{text("information.empty")}</Nothing>
      ) : (
        <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 2.5 }}>
          {asked.map((inquiry) => (
            <InquiryItem
              key={inquiry.id}
              inquiry={inquiry}
              mayRead={mayAsk}
              onFollow={mayFollow && inquiry.state === "OPEN" ? () => setOpen({ of: inquiry.id }) : undefined}
            />
          ))}
        </Box>
      )}
      {open === "ask" && <AskInformation file={file} close={close} />}
      {open !== null && open !== "ask" && <FollowInformation file={file} of={open.of} close={close} />}
    </Section>
  );
};
