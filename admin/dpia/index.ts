import BalanceOutlined from "@mui/icons-material/BalanceOutlined";
import type { ResourceProps } from "react-admin";
import { DpiaPage } from "./DpiaPage";

export const dpia: ResourceProps = {
  name: "dpia",
  list: DpiaPage,
  icon: BalanceOutlined,
  options: { label: "dpia.menu" },
};
