import PrintOutlined from "@mui/icons-material/PrintOutlined";
import RefreshOutlined from "@mui/icons-material/RefreshOutlined";
import UnfoldLessOutlined from "@mui/icons-material/UnfoldLessOutlined";
import UnfoldMoreOutlined from "@mui/icons-material/UnfoldMoreOutlined";
import { Button, Stack } from "@mui/material";
import { useText } from "../providers/words";
import type { Clause } from "./clause";

type ProofActsProps = {
  clauses: readonly Clause[];
  isOpen: boolean;
  open: (ids: ReadonlySet<string>) => void;
  recount: () => void;
  isBusy: boolean;
};

/** What can be done with the page as a whole. On paper every promise is open, whatever is open on the screen. */
export const ProofActs = ({ clauses, isOpen, open, recount, isBusy }: ProofActsProps) => {
  const text = useText();
  const toggle = () => open(new Set(isOpen ? [] : clauses.map(({ id }) => id)));
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", "@media print": { display: "none" } }}>
      <Button
        variant="outlined"
        startIcon={isOpen ? <UnfoldLessOutlined /> : <UnfoldMoreOutlined />}
        onClick={toggle}
        disabled={clauses.length === 0}
      >
        {text(isOpen ? "proof.closeAll" : "proof.openAll")}
      </Button>
      <Button variant="outlined" startIcon={<RefreshOutlined />} onClick={recount} disabled={isBusy}>
        {text("proof.recount")}
      </Button>
      <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>
        {text("proof.print")}
      </Button>
    </Stack>
  );
};
