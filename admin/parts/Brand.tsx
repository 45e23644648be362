import { Box, Typography } from "@mui/material";
import { useText } from "../providers/words";

export const Brand = () => {
  const text = useText();
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 1.25, color: "primary.main" }}>
      <svg width="32" height="32" viewBox="0 0 32 32" fill="none" aria-hidden="true">
        <rect width="32" height="32" rx="9" fill="currentColor" />
        <Box component="g" sx={{ color: "primary.contrastText" }}>
          <path
            d="M9 10.5h14L9.5 21.5H23"
            stroke="currentColor"
            strokeWidth="3"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </Box>
      </svg>
      <Typography
        component="span"
        sx={{ fontSize: "1.25rem", fontWeight: 680, letterSpacing: "-0.015em", color: "text.primary" }}
      >
        {text("house.name")}
      </Typography>
    </Box>
  );
};
