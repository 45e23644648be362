import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import { Box, Button } from "@mui/material";
import type { Role } from "@zorgvuldig/schema/words";
import { usePermissions } from "react-admin";
import { useText, useWord } from "../../providers/words";
import type { Consent } from "../case-file";

/** What was asked and said of it, for who must be able to demonstrate it: office and FG. */
export const ConsentRecordLink = ({ consent }: { consent: Consent }) => {
  const text = useText();
  const word = useWord();
  const { permissions: role } = usePermissions<Role>();
  const record = text("authorisations.record");
  if (role !== "office" && role !== "fg") return null;

  return (
    <Box sx={{ "@media print": { display: "none" } }}>
      <Button
        component="a"
        href={`/consents/${consent.id}/record`}
        download
        endIcon={<DownloadOutlined />}
        aria-label={text("authorisations.recordNamed", { record, document: word("consentDocument", consent.document) })}
        sx={{ ml: -1 }}
      >
        {record}
      </Button>
    </Box>
  );
};
