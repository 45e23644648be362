import DrawOutlined from "@mui/icons-material/DrawOutlined";
import { consentDocuments } from "@zorgvuldig/schema/words";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { useText } from "../providers/words";
import { useConsentColumns } from "./consent-columns";

export const ConsentList = () => {
  const text = useText();
  const columns = useConsentColumns();
  return (
    <ListPage
      title={text("authorisations.title")}
      intro={text("authorisations.intro")}
      sort={{ field: "sentOn", order: "DESC" }}
      columns={columns}
      filters={
        <WordInput source="document" list="consentDocument" codes={consentDocuments} empty={text("lists.everything")} />
      }
      empty={
        <Message icon={DrawOutlined} title={text("authorisations.empty")}>
          {text("authorisations.emptyHelp")}
        </Message>
      }
    />
  );
};
