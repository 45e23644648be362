import ContactMailOutlined from "@mui/icons-material/ContactMailOutlined";
import { requestStates } from "@zorgvuldig/schema/requests";
import { requestKinds } from "@zorgvuldig/schema/words";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { useText } from "../providers/words";
import { useLoneRequestColumns } from "./lone-request-columns";
import { RegisterLoneRequest } from "./RegisterLoneRequest";
import { RequestTabs } from "./RequestTabs";

/** Requests of whoever is in no case; the one that is to be answered first stands first. */
export const LoneRequestList = () => {
  const text = useText();
  const columns = useLoneRequestColumns();
  const all = text("lists.everything");
  return (
    <ListPage
      title={text("loneRequests.title")}
      intro={text("loneRequests.intro")}
      action={<RegisterLoneRequest />}
      notice={<RequestTabs here="/loneRequests" />}
      sort={{ field: "dueStatutory", order: "ASC" }}
      columns={columns}
      filters={
        <>
          <WordInput source="kind" list="requestKind" codes={requestKinds} empty={all} />
          <WordInput source="state" list="requestState" codes={requestStates} empty={all} />
        </>
      }
      empty={
        <Message icon={ContactMailOutlined} title={text("loneRequests.empty")}>
          {text("loneRequests.emptyHelp")}
        </Message>
      }
    />
  );
};
