import { Typography } from "@mui/material";
import { useText } from "../providers/words";

/** Readable and empty, which is not the same as withheld. */
export const Nothing = ({ children }: { children?: string }) => {
  const text = useText();
  return (
    <Typography component="span" variant="inherit" sx={{ color: "text.secondary" }}>
      {children ?? text("house.none")}
    </Typography>
  );
};
