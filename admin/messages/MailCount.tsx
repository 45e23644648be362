import { Box, Typography } from "@mui/material";
import type { MailState } from "@zorgvuldig/schema/mail-words";
import { useGetList } from "react-admin";
import { useText } from "../providers/words";
import { MailStateChip } from "./MailStateChip";
import type { Mail } from "./mail";

/** How many messages are in one state. */
export const MailCount = ({ state }: { state: MailState }) => {
  const text = useText();
  const { meta } = useGetList<Mail>("messages", {
    filter: { state },
    sort: { field: "createdAt", order: "DESC" },
    pagination: { page: 1, perPage: 1 },
  });
  const count: number = meta?.total ?? 0;
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 1 }}>
      <Box component="dt">
        <MailStateChip state={state} />
      </Box>
      <Typography component="dd" sx={{ m: 0, fontWeight: 650, fontVariantNumeric: "tabular-nums" }}>
        {meta?.totalIsExact === false ? text("messages.more", { count }) : count}
      </Typography>
    </Box>
  );
};
