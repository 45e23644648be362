import { Box, Stack, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useText } from "../../providers/words";
import { Banner } from "../Banner";
import { Brand } from "../Brand";
import { LanguageSwitch } from "../LanguageSwitch";

export const SignInFrame = ({ children }: { children: ReactNode }) => {
  const text = useText();
  return (
    <Box sx={{ minHeight: "100vh", display: "flex", flexDirection: "column", bgcolor: "background.default" }}>
      <header>
        <Banner />
        <Stack
          direction="row"
          sx={{ justifyContent: "space-between", alignItems: "center", px: { xs: 2, sm: 4 }, py: 2 }}
        >
          <Brand />
          <LanguageSwitch />
        </Stack>
      </header>
      <Box
        component="main"
        sx={{
          flex: 1,
          display: "grid",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 26rem) minmax(0, 28rem)" },
          justifyContent: "center",
          alignContent: { xs: "start", md: "center" },
          alignItems: "center",
          gap: { xs: 3, md: 10 },
          px: { xs: 2, sm: 4 },
          pt: { xs: 1, md: 0 },
          pb: { xs: 4, md: 12 },
        }}
      >
        <Box sx={{ display: { xs: "none", md: "block" } }}>
          <Typography sx={{ fontSize: "3rem", fontWeight: 640, letterSpacing: "-0.025em", lineHeight: 1.1 }}>
            {text("signIn.promise")}
          </Typography>
          <Typography sx={{ mt: 2, fontSize: "1.25rem", lineHeight: 1.5, color: "text.secondary" }}>
            {text("signIn.promiseText")}
          </Typography>
        </Box>
        <Stack sx={{ gap: 3, width: "100%", maxWidth: "28rem", mx: "auto" }}>{children}</Stack>
      </Box>
    </Box>
  );
};
