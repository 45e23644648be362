import VisibilityOutlined from "@mui/icons-material/VisibilityOutlined";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { useText } from "../providers/words";
import { useRevealColumns } from "./reveal-columns";

export const RevealList = () => {
  const text = useText();
  const columns = useRevealColumns();
  return (
    <ListPage
      title={text("reveals.title")}
      intro={text("reveals.intro")}
      sort={{ field: "createdAt", order: "DESC" }}
      columns={columns}
      empty={
        <Message icon={VisibilityOutlined} title={text("reveals.empty")}>
          {text("reveals.emptyHelp")}
        </Message>
      }
    />
  );
};
