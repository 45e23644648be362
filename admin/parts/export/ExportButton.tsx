import FileDownloadOutlined from "@mui/icons-material/FileDownloadOutlined";
import { Button } from "@mui/material";
import { type ReactNode, useState } from "react";
import { useText } from "../../providers/words";

/** Opens the dialog of an export. */
export const ExportButton = ({ dialog }: { dialog: (close: () => void) => ReactNode }) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<FileDownloadOutlined />}
        sx={{ flexShrink: 0 }}
        onClick={() => setOpen(true)}
      >
        {text("exports.open")}
      </Button>
      {isOpen && dialog(() => setOpen(false))}
    </>
  );
};
