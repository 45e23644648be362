import { Paper, Stack, Typography } from "@mui/material";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { useText } from "../../providers/words";

export const QuestionStep = () => {
  const text = useText();
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, borderColor: "divider" }}>
      <Stack sx={{ gap: 2 }}>
        <Typography sx={{ color: "text.secondary", maxWidth: "68ch" }}>{text("intake.questionHelp")}</Typography>
        <TextAreaInput source="question" />
      </Stack>
    </Paper>
  );
};
