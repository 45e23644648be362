import DeleteForeverOutlined from "@mui/icons-material/DeleteForeverOutlined";
import { reactRouterProvider } from "ra-core";
import type { ResourceProps } from "react-admin";
import { KeptPage } from "./KeptPage";
import { RunList } from "./RunList";

const { Route } = reactRouterProvider;

export const retention: ResourceProps = {
  name: "destructionRuns",
  list: RunList,
  icon: DeleteForeverOutlined,
  options: { label: "retention.title" },
  children: <Route path="terms" element={<KeptPage />} />,
};
