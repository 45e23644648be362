import CheckOutlined from "@mui/icons-material/CheckOutlined";
import ContentCopyOutlined from "@mui/icons-material/ContentCopyOutlined";
import { Button } from "@mui/material";
import { useState } from "react";
import { useText } from "../../providers/words";

/** Puts something on the clipboard, and says that it did. */
export const Copy = ({ value }: { value: string }) => {
  const text = useText();
  const [isCopied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(value).then(() => setCopied(true));
  return (
    <Button
      variant="outlined"
      size="small"
      onClick={copy}
      startIcon={isCopied ? <CheckOutlined /> : <ContentCopyOutlined />}
      sx={{ alignSelf: "start", flexShrink: 0 }}
    >
      <span aria-live="polite">{text(isCopied ? "account.copied" : "account.copy")}</span>
    </Button>
  );
};
