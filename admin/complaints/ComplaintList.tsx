import AddOutlined from "@mui/icons-material/AddOutlined";
import RateReviewOutlined from "@mui/icons-material/RateReviewOutlined";
import { Button, Stack } from "@mui/material";
import { complaintStates } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { PassOnGrievance } from "../parts/PassOnGrievance";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { useComplaintColumns } from "./complaint-columns";
import { NewComplaint } from "./NewComplaint";

/** Complaints of the bureau about cases that are gone or were never taken on: small files of their own. */
export const ComplaintList = () => {
  const text = useText();
  const columns = useComplaintColumns();
  const { person } = useSession();
  const [isAdding, setAdding] = useState(false);
  const add = person?.role === "office" && (
    <Stack sx={{ gap: 1, flexShrink: 0 }}>
      <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setAdding(true)}>
        {text("loneComplaints.register")}
      </Button>
      <PassOnGrievance />
    </Stack>
  );
  return (
    <>
      <ListPage
        title={text("loneComplaints.title")}
        intro={text("loneComplaints.intro")}
        action={add}
        sort={{ field: "receivedOn", order: "DESC" }}
        columns={columns}
        filters={
          <WordInput source="state" list="complaintState" codes={complaintStates} empty={text("lists.everything")} />
        }
        empty={
          <Message icon={RateReviewOutlined} title={text("loneComplaints.empty")}>
            {text("loneComplaints.emptyHelp")}
          </Message>
        }
      />
      {isAdding && <NewComplaint close={() => setAdding(false)} />}
    </>
  );
};
