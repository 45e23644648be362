import DrawOutlined from "@mui/icons-material/DrawOutlined";
import type { ResourceProps } from "react-admin";
import { ConsentList } from "./ConsentList";

export const consents: ResourceProps = {
  name: "consents",
  list: ConsentList,
  icon: DrawOutlined,
  options: { label: "authorisations.title" },
};
