import ApartmentOutlined from "@mui/icons-material/ApartmentOutlined";
import { directions } from "@zorgvuldig/schema/words";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { useText } from "../providers/words";
import { useRecipientColumns } from "./recipient-columns";

export const RecipientList = () => {
  const text = useText();
  const columns = useRecipientColumns();
  return (
    <ListPage
      title={text("recipients.title")}
      intro={text("recipients.intro")}
      sort={{ field: "fromOn", order: "DESC" }}
      columns={columns}
      filters={<WordInput source="direction" list="direction" codes={directions} empty={text("lists.everything")} />}
      empty={
        <Message icon={ApartmentOutlined} title={text("recipients.empty")}>
          {text("recipients.emptyHelp")}
        </Message>
      }
    />
  );
};
