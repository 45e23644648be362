import { Box, Tab, Tabs } from "@mui/material";
import { mayRead } from "@zorgvuldig/schema/kinds";
import type { Role } from "@zorgvuldig/schema/words";
import type { ComponentType } from "react";
import { useNavigate, useParams, usePermissions } from "react-admin";
import { useText } from "../providers/words";
import type { CaseFile } from "./case-file";
import { Authorisations } from "./tabs/Authorisations";
import { Disclosures } from "./tabs/Disclosures";
import { Documents } from "./tabs/Documents";
import { Records } from "./tabs/Records";
import { Seen } from "./tabs/Seen";
import { Summary } from "./tabs/Summary";
import { Tasks } from "./tabs/Tasks";
import { Timeline } from "./tabs/Timeline";

const all = ["summary", "timeline", "tasks", "records", "documents", "authorisations", "disclosures", "seen"] as const;
type TabName = (typeof all)[number];

const panels: Record<TabName, ComponentType<{ file: CaseFile }>> = {
  summary: Summary,
  timeline: Timeline,
  tasks: Tasks,
  records: Records,
  documents: Documents,
  authorisations: Authorisations,
  disclosures: Disclosures,
  seen: Seen,
};

/** Each part of the case has an address of its own, and the arrow keys lead from one to the next. */
export const CaseTabs = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const navigate = useNavigate();
  const rest = useParams()["*"];
  const { permissions: role } = usePermissions<Role>();
  const tabs = all.filter((tab) => tab !== "seen" || (role && mayRead(role, "trace") !== "never"));
  const chosen = tabs.find((tab) => tab === rest) ?? "summary";
  const Panel = panels[chosen];
  const open = (tab: TabName) => navigate(`/cases/${file.id}${tab === "summary" ? "" : `/${tab}`}`);

  return (
    <>
      <Tabs
        value={chosen}
        onChange={(_, tab: TabName) => open(tab)}
        variant="scrollable"
        scrollButtons={false}
        aria-label={text("cases.tabsLabel", { number: file.number })}
        sx={{ borderBottom: 1, borderColor: "divider", mb: 3 }}
      >
        {tabs.map((tab) => (
          <Tab
            key={tab}
            value={tab}
            label={text(`cases.tabs.${tab}`)}
            id={`tab-${tab}`}
            aria-controls={`panel-${tab}`}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`panel-${chosen}`} aria-labelledby={`tab-${chosen}`}>
        <Panel file={file} />
      </Box>
    </>
  );
};
