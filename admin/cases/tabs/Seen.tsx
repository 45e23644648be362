import HistoryOutlined from "@mui/icons-material/HistoryOutlined";
import { Paper, Typography } from "@mui/material";
import { personKinds } from "@zorgvuldig/schema/words";
import { ListBase } from "react-admin";
import { WordInput } from "../../parts/inputs/WordInput";
import { ListBody } from "../../parts/ListBody";
import { ListFilters } from "../../parts/ListFilters";
import { useLogColumns } from "../../parts/log-columns";
import { Message } from "../../parts/Message";
import { PreviousNext } from "../../parts/PreviousNext";
import { useText } from "../../providers/words";
import type { CaseFile } from "../case-file";

const quiet = { onError: () => {} };

/** Who did or read something in this case, and as far as one person of it goes, of him (NEN 7513). */
export const Seen = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const columns = useLogColumns(true);
  return (
    <ListBase
      resource="log"
      filter={{ case: file.id }}
      disableSyncWithLocation
      storeKey={false}
      exporter={false}
      perPage={25}
      sort={{ field: "createdAt", order: "DESC" }}
      queryOptions={quiet}
    >
      <Typography sx={{ color: "text.secondary", mb: 2 }}>{text("log.caseIntro", { number: file.number })}</Typography>
      <ListFilters>
        <WordInput
          source="person"
          label={text("log.person")}
          list="personKind"
          codes={personKinds}
          empty={text("lists.everything")}
        />
      </ListFilters>
      <Paper variant="outlined" sx={{ borderColor: "divider", overflow: "hidden" }}>
        <ListBody
          caption={text("log.caseTitle")}
          columns={columns}
          empty={
            <Message icon={HistoryOutlined} title={text("log.empty")}>
              {text("log.emptyHelp")}
            </Message>
          }
        />
      </Paper>
      <PreviousNext />
    </ListBase>
  );
};
