import type { ResourceProps } from "react-admin";
import { AccountPage } from "./AccountPage";

/** Everybody's own, reached from his name and not from among the nouns. */
export const account: ResourceProps = {
  name: "account",
  list: AccountPage,
  options: { label: "account.title", isOwn: true },
};
