import AccountBalanceOutlined from "@mui/icons-material/AccountBalanceOutlined";
import type { ResourceProps } from "react-admin";
import { MatterList } from "./MatterList";

export const supervision: ResourceProps = {
  name: "authorityMatters",
  list: MatterList,
  icon: AccountBalanceOutlined,
  options: { label: "supervision.title" },
};
