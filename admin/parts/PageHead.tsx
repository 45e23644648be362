import { Stack, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { Guide } from "./guide/Guide";
import { PageTitle } from "./PageTitle";

type PageHeadProps = { title: string; intro?: string; action?: ReactNode };

export const PageHead = ({ title, intro, action }: PageHeadProps) => (
  <>
    <Stack
      direction={{ xs: "column", sm: "row" }}
      sx={{ justifyContent: "space-between", alignItems: { xs: "stretch", sm: "flex-start" }, gap: 2, mb: 3 }}
    >
      <Stack sx={{ gap: 0.75 }}>
        <PageTitle title={title} />
        {intro && (
          <Typography sx={{ color: "text.secondary", maxWidth: "68ch", textWrap: "pretty" }}>{intro}</Typography>
        )}
      </Stack>
      {action}
    </Stack>
    <Guide />
  </>
);
