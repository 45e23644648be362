import CloseOutlined from "@mui/icons-material/CloseOutlined";
import { Box, IconButton, Paper, Stack, Typography } from "@mui/material";
import { useLocation, useNotify } from "react-admin";
import { keepGuide } from "../../providers/own-account";
import { readSession, useSession } from "../../providers/session";
import { useText } from "../../providers/words";
import { focusTitle } from "../title";
import { GuideStep } from "./GuideStep";
import { firstPages, ledAs, steps } from "./steps";

/** In a demonstration, on the page where somebody begins: what can be tried as him, each at a place where it can be done. */
export const Guide = () => {
  const text = useText();
  const notify = useNotify();
  const { pathname } = useLocation();
  const { person, mode } = useSession();
  if (mode !== "demo" || !person || person.hidesGuide || pathname !== firstPages[ledAs(person)]) return null;

  const hide = async () => {
    await keepGuide(true);
    await readSession();
    notify("guide.again", { type: "info" });
    focusTitle();
  };

  return (
    <Paper
      component="section"
      aria-label={text("guide.title")}
      variant="outlined"
      sx={{
        position: "relative",
        p: { xs: 2, sm: 3 },
        mb: 3,
        borderColor: "divider",
        "@media print": { display: "none" },
      }}
    >
      <Stack direction="row" sx={{ justifyContent: "space-between", alignItems: "flex-start", gap: 2 }}>
        <Box>
          <Typography variant="h2">{text("guide.title")}</Typography>
          <Typography variant="caption" component="p" sx={{ mt: 0.5, color: "text.secondary" }}>
            {text("guide.intro")}
          </Typography>
        </Box>
        <IconButton aria-label={text("guide.close")} onClick={hide} sx={{ width: 44, height: 44, mt: -1, mr: -1 }}>
          <CloseOutlined />
        </IconButton>
      </Stack>
      <Box
        component="ol"
        sx={{
          listStyle: "none",
          m: 0,
          mt: 2,
          p: 0,
          display: "grid",
          columnGap: 4,
          rowGap: 2,
          gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 20rem), 1fr))",
        }}
      >
        {steps[ledAs(person)].map((step, at) => (
          <GuideStep key={step.says} step={step} at={at + 1} />
        ))}
      </Box>
    </Paper>
  );
};
