import { Box } from "@mui/material";
import { Nothing } from "../../parts/Nothing";
import { Rows } from "../../parts/Rows";
import { useText } from "../../providers/words";
import type { Line } from "../case-file";
import { useLineColumns } from "../line-columns";

/** Per institution what may be asked or given. */
export const Lines = ({ lines }: { lines: readonly Line[] }) => {
  const text = useText();
  const columns = useLineColumns();
  if (lines.length === 0) return <Nothing>{text("authorisations.noLines")}</Nothing>;

  return (
    <Box sx={{ mx: -2 }}>
      <Rows caption={text("authorisations.lines")} columns={columns} rows={lines} />
    </Box>
  );
};
