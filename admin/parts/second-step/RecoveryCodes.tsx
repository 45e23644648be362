import { Box, Button, Stack, Typography } from "@mui/material";
import { useEffect, useRef } from "react";
import { useText } from "../../providers/words";
import { Copy } from "./Copy";

type RecoveryCodesProps = { codes: readonly string[]; done: () => void };

/** Shown once; whoever goes on says that he kept them. */
export const RecoveryCodes = ({ codes, done }: RecoveryCodesProps) => {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack sx={{ gap: 2 }}>
      <Typography ref={heading} tabIndex={-1} variant="h3" component="h2" sx={{ outline: "none" }}>
        {text("account.codesTitle")}
      </Typography>
      <Typography>{text("account.codesIntro")}</Typography>
      <Box
        component="ul"
        aria-label={text("account.recoveryCodes")}
        sx={{
          listStyle: "none",
          m: 0,
          p: 2,
          borderRadius: 1,
          bgcolor: "action.hover",
          display: "grid",
          gridTemplateColumns: "repeat(auto-fill, minmax(9.5rem, 1fr))",
          gap: 1,
        }}
      >
        {codes.map((code) => (
          <Box component="li" key={code} sx={{ fontSize: "1.0625rem", letterSpacing: "0.04em" }}>
            {code}
          </Box>
        ))}
      </Box>
      <Copy value={codes.join("\n")} />
      <Button variant="contained" size="large" onClick={done}>
        {text("account.kept")}
      </Button>
    </Stack>
  );
};
