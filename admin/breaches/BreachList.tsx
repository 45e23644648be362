import AddOutlined from "@mui/icons-material/AddOutlined";
import LockOpenOutlined from "@mui/icons-material/LockOpenOutlined";
import { Button } from "@mui/material";
import { breachStates } from "@zorgvuldig/schema/breaches";
import { useState } from "react";
import { useRefresh } from "react-admin";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { ReportBreach } from "../parts/ReportBreach";
import { useText } from "../providers/words";
import { useBreachColumns } from "./breach-columns";

/** The register of breaches, whatever came of them (article 33(5) GDPR). */
export const BreachList = () => {
  const text = useText();
  const columns = useBreachColumns();
  const refresh = useRefresh();
  const [isReporting, setReporting] = useState(false);
  const close = () => {
    setReporting(false);
    refresh();
  };
  return (
    <>
      <ListPage
        title={text("breaches.title")}
        intro={text("breaches.intro")}
        action={
          <Button
            variant="contained"
            startIcon={<AddOutlined />}
            onClick={() => setReporting(true)}
            sx={{ flexShrink: 0 }}
          >
            {text("breaches.report")}
          </Button>
        }
        sort={{ field: "knownAt", order: "DESC" }}
        columns={columns}
        filters={<WordInput source="state" list="breachState" codes={breachStates} empty={text("lists.everything")} />}
        empty={
          <Message icon={LockOpenOutlined} title={text("breaches.empty")}>
            {text("breaches.emptyHelp")}
          </Message>
        }
      />
      {isReporting && <ReportBreach close={close} />}
    </>
  );
};
