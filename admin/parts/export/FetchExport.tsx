import FileDownloadOutlined from "@mui/icons-material/FileDownloadOutlined";
import { Button, Typography } from "@mui/material";
import { useEffect, useRef } from "react";
import { useText } from "../../providers/words";
import { useOver } from "./use-over";

type FetchExportProps = { id: string; endsAt: string };

/** The link to the file, for as long as it leads anywhere; whoever asked for it stands before it. */
export const FetchExport = ({ id, endsAt }: FetchExportProps) => {
  const text = useText();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus(), []);
  if (useOver(endsAt)) return <Typography role="status">{text("exports.over")}</Typography>;
  return (
    <Button
      ref={link}
      href={`/exports/${id}`}
      download
      variant="contained"
      size="large"
      startIcon={<FileDownloadOutlined />}
    >
      {text("exports.fetch")}
    </Button>
  );
};
