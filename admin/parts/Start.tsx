import { useText } from "../providers/words";
import { PageHead } from "./PageHead";

/** The administrator's page, as long as the accounts have none of their own. */
export const Start = () => {
  const text = useText();
  return <PageHead title={text("start.title")} intro={text("start.text")} />;
};
