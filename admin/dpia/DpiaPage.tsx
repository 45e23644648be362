import PrintOutlined from "@mui/icons-material/PrintOutlined";
import { Button, Stack } from "@mui/material";
import { dpiaOn, dpiaVersions, sectionIds } from "@zorgvuldig/schema/dpia";
import { useState } from "react";
import { PageHead } from "../parts/PageHead";
import { today } from "../providers/dates";
import { useText } from "../providers/words";
import { Advice } from "./Advice";
import { Differences } from "./Differences";
import { Lines } from "./Lines";
import { Risks } from "./Risks";
import { Versions } from "./Versions";

/** One version of the assessment, with what the FG thinks of it, on the screen and on paper. */
export const DpiaPage = () => {
  const text = useText();
  const [chosen, choose] = useState(dpiaOn(today()));
  const before = dpiaVersions.find(({ version }) => version === chosen.version - 1);
  return (
    <>
      <PageHead
        title={text("dpia.title")}
        intro={text("dpia.intro")}
        action={
          <Button
            variant="outlined"
            startIcon={<PrintOutlined />}
            onClick={() => window.print()}
            sx={{ flexShrink: 0, "@media print": { display: "none" } }}
          >
            {text("dpia.print")}
          </Button>
        }
      />
      <Stack sx={{ gap: 3 }}>
        <Versions chosen={chosen} choose={choose} />
        {before && <Differences before={before} after={chosen} />}
        {sectionIds.map((id) => (
          <Lines key={id} section={chosen.sections[id]} />
        ))}
        <Risks risks={chosen.risks} />
        <Advice key={chosen.version} of={chosen} />
      </Stack>
    </>
  );
};
