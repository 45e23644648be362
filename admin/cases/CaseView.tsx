import { Box, Stack } from "@mui/material";
import { Acts } from "./Acts";
import { CaseHeader } from "./CaseHeader";
import { CaseTabs } from "./CaseTabs";
import type { CaseFile } from "./case-file";
import { Frozen } from "./Frozen";
import { Held } from "./Held";
import { KeptForClaim } from "./KeptForClaim";
import { Objected } from "./Objected";
import { Restricted } from "./Restricted";
import { Revealed } from "./Revealed";

/** What this case is, what may be done with it, and what is known of it. */
export const CaseView = ({ file }: { file: CaseFile }) => (
  <Stack sx={{ gap: 3 }}>
    <CaseHeader file={file} />
    <Frozen file={file} />
    <Restricted file={file} />
    <KeptForClaim file={file} />
    <Objected file={file} />
    <Held file={file} />
    <Revealed file={file} />
    <Box
      sx={{
        display: "grid",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "minmax(0, 1fr) 17.5rem" },
        gridTemplateAreas: { xs: '"acts" "tabs"', lg: '"tabs acts"' },
        gap: 3,
        alignItems: "start",
      }}
    >
      <Box sx={{ gridArea: "acts", position: { lg: "sticky" }, top: 24, "@media print": { display: "none" } }}>
        <Acts file={file} />
      </Box>
      <Box sx={{ gridArea: "tabs", minWidth: 0 }}>
        <CaseTabs file={file} />
      </Box>
    </Box>
  </Stack>
);
