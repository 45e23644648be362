import { Alert, Box } from "@mui/material";
import { useState } from "react";
import { useText } from "../../providers/words";

export const DocumentImage = ({ name, address }: { name: string; address: string }) => {
  const text = useText();
  const [isBroken, setBroken] = useState(false);
  if (isBroken) return <Alert severity="error">{text("documents.failed")}</Alert>;
  return (
    <Box
      component="img"
      src={address}
      alt={text("documents.imageAlt", { name })}
      onError={() => setBroken(true)}
      sx={{ display: "block", maxWidth: "100%", mx: "auto", bgcolor: "common.white" }}
    />
  );
};
