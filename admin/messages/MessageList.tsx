import MailOutlined from "@mui/icons-material/MailOutlined";
import { mailStates } from "@zorgvuldig/schema/mail-words";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { MailCounts } from "./MailCounts";
import { MailNotice } from "./MailNotice";
import { useMessageColumns } from "./message-columns";

export const MessageList = () => {
  const text = useText();
  const columns = useMessageColumns();
  const { person } = useSession();
  const isAdministrator = person?.role === "administrator";
  return (
    <ListPage
      title={text("messages.title")}
      intro={text(isAdministrator ? "messages.introAdministrator" : "messages.intro")}
      notice={
        <>
          <MailNotice />
          <MailCounts />
        </>
      }
      sort={{ field: "createdAt", order: "DESC" }}
      columns={columns}
      filters={<WordInput source="state" list="mailState" codes={mailStates} empty={text("lists.everything")} />}
      empty={
        <Message icon={MailOutlined} title={text("messages.empty")}>
          {text("messages.emptyHelp")}
        </Message>
      }
    />
  );
};
