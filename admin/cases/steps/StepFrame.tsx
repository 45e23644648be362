import { Box, Stack, Typography } from "@mui/material";
import { type ReactNode, useEffect, useRef } from "react";
import { PageHead } from "../../parts/PageHead";
import { useText } from "../../providers/words";
import { StepList } from "./StepList";
import type { Step } from "./step";

type StepFrameProps = {
  title: string;
  intro: string;
  action?: ReactNode;
  /** What the list of steps is called. */
  label: string;
  steps: readonly Step[];
  now: string;
  children: ReactNode;
};

/** The steps beside what is asked in this one. Going to another moves the focus to its heading. */
export const StepFrame = ({ title, intro, action, label, steps, now, children }: StepFrameProps) => {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(now);
  useEffect(() => {
    if (before.current !== now) heading.current?.focus();
    before.current = now;
  }, [now]);

  const at = steps.findIndex(({ id }) => id === now);
  const place = { number: at + 1, of: steps.length, name: steps[at]?.name };
  return (
    <>
      <PageHead title={title} intro={intro} action={action} />
      <Box
        sx={{
          display: "grid",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "14rem minmax(0, 52rem)" },
          columnGap: 5,
          alignItems: "start",
        }}
      >
        <StepList label={label} steps={steps} now={now} />
        <Stack component="section" aria-labelledby="step-now" sx={{ gap: 2.5, minWidth: 0 }}>
          <Typography id="step-now" ref={heading} tabIndex={-1} variant="h2" sx={{ outline: "none" }}>
            {text("intake.step", place)}
          </Typography>
          {children}
        </Stack>
      </Box>
    </>
  );
};
