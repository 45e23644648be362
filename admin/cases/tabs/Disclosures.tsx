import ShareOutlined from "@mui/icons-material/ShareOutlined";
import { Paper, Typography } from "@mui/material";
import { type ComponentType, createElement, useState } from "react";
import { Message } from "../../parts/Message";
import { focusTitle } from "../../parts/title";
import { useText } from "../../providers/words";
import type { ActProps } from "../acts/act";
import { PostDisclosure } from "../acts/PostDisclosure";
import { RenewLink } from "../acts/RenewLink";
import { TellRecipients } from "../acts/TellRecipients";
import { WithdrawDisclosure } from "../acts/WithdrawDisclosure";
import type { CaseFile } from "../case-file";
import { DisclosureCopy } from "./DisclosureCopy";
import { type DisclosureAct, DisclosureItem } from "./DisclosureItem";

const dialogs: Record<DisclosureAct, ComponentType<ActProps & { of?: string }>> = {
  postDisclosure: PostDisclosure,
  renewLink: RenewLink,
  withdrawDisclosure: WithdrawDisclosure,
  tellRecipients: TellRecipients,
};

/** What went to whom, and what waits to go: the latest first. */
export const Disclosures = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const [acting, act] = useState<{ act: DisclosureAct; of: string } | null>(null);
  const [copied, copy] = useState<string | null>(null);
  const disclosures = [...(file.disclosures ?? [])].reverse();
  const shown = disclosures.find(({ id }) => id === copied);
  const close = (isDone?: "done") => {
    act(null);
    if (isDone) setTimeout(focusTitle);
  };
  return (
    <>
      <Typography sx={{ color: "text.secondary", mb: 2 }}>{text("disclosures.intro")}</Typography>
      <Paper variant="outlined" sx={{ borderColor: "divider", overflow: "hidden" }}>
        {disclosures.length === 0 ? (
          <Message icon={ShareOutlined} title={text("disclosures.empty")}>
            {text("disclosures.emptyHelp")}
          </Message>
        ) : (
          disclosures.map((disclosure) => (
            <DisclosureItem
              key={disclosure.id}
              file={file}
              disclosure={disclosure}
              onAct={(one) => act({ act: one, of: disclosure.id })}
              onCopy={() => copy(disclosure.id)}
            />
          ))
        )}
      </Paper>
      {acting && createElement(dialogs[acting.act], { file, close, of: acting.of })}
      {shown && <DisclosureCopy file={file} disclosure={shown} close={() => copy(null)} />}
    </>
  );
};
