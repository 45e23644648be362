import ShareOutlined from "@mui/icons-material/ShareOutlined";
import { Paper, Typography } from "@mui/material";
import { Message } from "../../parts/Message";
import { Rows } from "../../parts/Rows";
import { useText } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { useDisclosureColumns } from "../disclosure-columns";

export const Disclosures = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const columns = useDisclosureColumns();
  const disclosures = file.disclosures ?? [];
  return (
    <>
      <Typography sx={{ color: "text.secondary", mb: 2 }}>{text("disclosures.intro")}</Typography>
      <Paper variant="outlined" sx={{ borderColor: "divider", overflow: "hidden" }}>
        {disclosures.length === 0 ? (
          <Message icon={ShareOutlined} title={text("disclosures.empty")}>
            {text("disclosures.emptyHelp")}
          </Message>
        ) : (
          <Rows caption={text("disclosures.caption", { number: file.number })} columns={columns} rows={disclosures} />
        )}
      </Paper>
    </>
  );
};
