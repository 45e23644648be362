import { Box } from "@mui/material";
import { mailStates } from "@zorgvuldig/schema/mail-words";
import { useText } from "../providers/words";
import { MailCount } from "./MailCount";

export const MailCounts = () => {
  const text = useText();
  return (
    <Box
      component="dl"
      aria-label={text("messages.counts")}
      sx={{ m: 0, mb: 3, display: "flex", flexWrap: "wrap", columnGap: 3, rowGap: 1.5 }}
    >
      {mailStates.map((state) => (
        <MailCount key={state} state={state} />
      ))}
    </Box>
  );
};
