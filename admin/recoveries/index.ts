import LockResetOutlined from "@mui/icons-material/LockResetOutlined";
import type { ResourceProps } from "react-admin";
import { RecoveryPage } from "./RecoveryPage";

export const recoveries: ResourceProps = {
  name: "recoveries",
  list: RecoveryPage,
  icon: LockResetOutlined,
  options: { label: "recoveries.menu" },
};
