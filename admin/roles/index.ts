import RuleOutlined from "@mui/icons-material/RuleOutlined";
import type { ResourceProps } from "react-admin";
import { RolePage } from "./RolePage";

export const roles: ResourceProps = {
  name: "roles",
  list: RolePage,
  icon: RuleOutlined,
  options: { label: "roles.title" },
};
