import ArrowBackOutlined from "@mui/icons-material/ArrowBackOutlined";
import { Box, Paper, Stack } from "@mui/material";
import { Link } from "react-admin";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { PageTitle } from "../parts/PageTitle";
import { useText, useWord } from "../providers/words";
import { AgreementStateChip } from "./AgreementStateChip";
import { Agreements } from "./Agreements";
import { Engagements } from "./Engagements";
import type { ProcessorFile } from "./processor";

/** One consultant or supplier: what he is, what was agreed with him, and what he works on. */
export const ProcessorView = ({ processor }: { processor: ProcessorFile }) => {
  const text = useText();
  const word = useWord();
  const { name, kind, state, organisation, service } = processor;
  return (
    <Stack sx={{ gap: 3 }}>
      <Box component="header">
        <Link to="/processors" sx={{ display: "inline-flex", alignItems: "center", gap: 0.75, minHeight: 32, mb: 1 }}>
          <ArrowBackOutlined aria-hidden fontSize="small" />
          {text("processors.back")}
        </Link>
        <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, borderColor: "divider" }}>
          <Stack direction="row" sx={{ alignItems: "center", gap: 2, flexWrap: "wrap", mb: 2.5 }}>
            <PageTitle title={name ?? ""} />
            <AgreementStateChip state={state} />
          </Stack>
          <Facts>
            <Fact label={text("processors.kindOf")}>{word("processorKind", kind)}</Fact>
            {kind === "SUPPLIER" ? (
              <Fact label={text("processors.service")}>{word("supplierService", service)}</Fact>
            ) : (
              <Fact label={text("processors.organisation")}>{organisation}</Fact>
            )}
          </Facts>
        </Paper>
      </Box>
      <Agreements processor={processor} />
      {kind === "CONSULTANT" && <Engagements processor={processor} />}
    </Stack>
  );
};
