import MenuBookOutlined from "@mui/icons-material/MenuBookOutlined";
import type { ResourceProps } from "react-admin";
import { RegisterPage } from "./RegisterPage";

export const register: ResourceProps = {
  name: "register",
  list: RegisterPage,
  icon: MenuBookOutlined,
  options: { label: "register.menu" },
};
