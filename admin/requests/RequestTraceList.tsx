import ContactMailOutlined from "@mui/icons-material/ContactMailOutlined";
import { requestKinds } from "@zorgvuldig/schema/words";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { useText } from "../providers/words";
import { RequestTabs } from "./RequestTabs";
import { useRequestTraceColumns } from "./request-trace-columns";

/** What stays of requests whose case is gone; the last that was closed first. */
export const RequestTraceList = () => {
  const text = useText();
  const columns = useRequestTraceColumns();
  return (
    <ListPage
      title={text("requestTraces.title")}
      intro={text("requestTraces.intro")}
      notice={<RequestTabs here="/requestTraces" />}
      sort={{ field: "closedOn", order: "DESC" }}
      columns={columns}
      filters={<WordInput source="kind" list="requestKind" codes={requestKinds} empty={text("lists.everything")} />}
      empty={
        <Message icon={ContactMailOutlined} title={text("requestTraces.empty")}>
          {text("requestTraces.emptyHelp")}
        </Message>
      }
    />
  );
};
