import ContactMailOutlined from "@mui/icons-material/ContactMailOutlined";
import { Stack } from "@mui/material";
import { requestStates } from "@zorgvuldig/schema/requests";
import { requestKinds } from "@zorgvuldig/schema/words";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { OfficerNotice } from "../parts/OfficerNotice";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { DaysOff } from "./DaysOff";
import { useRequestColumns } from "./request-columns";

export const RequestList = () => {
  const text = useText();
  const { person } = useSession();
  const columns = useRequestColumns();
  const all = text("lists.everything");
  return (
    <Stack sx={{ gap: 3 }}>
      {person?.role === "fg" && <OfficerNotice />}
      <ListPage
        title={text("requests.title")}
        intro={text("requests.intro")}
        sort={{ field: "dueStatutory", order: "ASC" }}
        columns={columns}
        filters={
          <>
            <WordInput source="kind" list="requestKind" codes={requestKinds} empty={all} />
            <WordInput source="state" list="requestState" codes={requestStates} empty={all} />
          </>
        }
        empty={
          <Message icon={ContactMailOutlined} title={text("requests.empty")}>
            {text("requests.emptyHelp")}
          </Message>
        }
      />
      <DaysOff />
    </Stack>
  );
};
