import ArrowBackOutlined from "@mui/icons-material/ArrowBackOutlined";
import { Box, Paper, Stack } from "@mui/material";
import { Link } from "react-admin";
import { Facts } from "../parts/Facts";
import { PageTitle } from "../parts/PageTitle";
import { StageChip } from "../parts/StageChip";
import { useText, useWord } from "../providers/words";
import { CaseHeadFacts } from "./CaseHeadFacts";
import type { CaseFile } from "./case-file";

/** Number, stage, consultant, consent and the day it all goes: everything that decides, in one line. */
export const CaseHeader = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  return (
    <Box component="header">
      <Link to="/cases" sx={{ display: "inline-flex", alignItems: "center", gap: 0.75, minHeight: 32, mb: 1 }}>
        <ArrowBackOutlined aria-hidden fontSize="small" />
        {text("cases.back")}
      </Link>
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, borderColor: "divider" }}>
        <Stack direction="row" sx={{ alignItems: "center", gap: 2, flexWrap: "wrap", mb: 2.5 }}>
          <PageTitle title={`${word("noun", "case")} ${file.number}`} />
          <StageChip stage={file.stage} />
        </Stack>
        <Facts>
          <CaseHeadFacts file={file} />
        </Facts>
      </Paper>
    </Box>
  );
};
