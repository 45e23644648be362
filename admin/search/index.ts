import SearchOutlined from "@mui/icons-material/SearchOutlined";
import type { ResourceProps } from "react-admin";
import { SearchPage } from "./SearchPage";

export const search: ResourceProps = {
  name: "search",
  list: SearchPage,
  icon: SearchOutlined,
  options: { label: "search.title" },
};
