import AddOutlined from "@mui/icons-material/AddOutlined";
import GppMaybeOutlined from "@mui/icons-material/GppMaybeOutlined";
import { Button } from "@mui/material";
import { grievanceStates } from "@zorgvuldig/schema/grievances";
import { useState } from "react";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { useText } from "../providers/words";
import { useGrievanceColumns } from "./grievance-columns";
import { NewGrievance } from "./NewGrievance";

/** Complaints about privacy, for the FG alone; the one that waits longest first. */
export const GrievanceList = () => {
  const text = useText();
  const columns = useGrievanceColumns();
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <ListPage
        title={text("grievances.title")}
        intro={text("grievances.intro")}
        action={
          <Button
            variant="contained"
            startIcon={<AddOutlined />}
            onClick={() => setAdding(true)}
            sx={{ flexShrink: 0 }}
          >
            {text("grievances.register")}
          </Button>
        }
        sort={{ field: "receivedOn", order: "ASC" }}
        columns={columns}
        filters={
          <WordInput source="state" list="grievanceState" codes={grievanceStates} empty={text("lists.everything")} />
        }
        empty={
          <Message icon={GppMaybeOutlined} title={text("grievances.empty")}>
            {text("grievances.emptyHelp")}
          </Message>
        }
      />
      {isAdding && <NewGrievance close={() => setAdding(false)} />}
    </>
  );
};
