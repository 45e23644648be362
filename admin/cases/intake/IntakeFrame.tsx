import { Box, Stack, Typography } from "@mui/material";
import { type ReactNode, useEffect, useRef } from "react";
import { PageHead } from "../../parts/PageHead";
import { useText } from "../../providers/words";
import { StepList } from "./StepList";
import { type IntakeStep, intakeSteps } from "./steps";

type IntakeFrameProps = {
  title: string;
  intro: string;
  action?: ReactNode;
  step: IntakeStep;
  /** Where a step is, or null while nobody can get there. */
  linkOf: (step: IntakeStep) => string | null;
  isDone: (step: IntakeStep) => boolean;
  children: ReactNode;
};

/** The steps beside what is asked in this one. Going to another moves the focus to its heading. */
export const IntakeFrame = ({ title, intro, action, step, linkOf, isDone, children }: IntakeFrameProps) => {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) heading.current?.focus();
    before.current = step;
  }, [step]);

  const place = { number: intakeSteps.indexOf(step) + 1, of: intakeSteps.length, name: text(`intake.steps.${step}`) };
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
        <StepList step={step} linkOf={linkOf} isDone={isDone} />
        <Stack component="section" aria-labelledby="intake-step" sx={{ gap: 2.5, minWidth: 0 }}>
          <Typography id="intake-step" ref={heading} tabIndex={-1} variant="h2" sx={{ outline: "none" }}>
            {text("intake.step", place)}
          </Typography>
          {children}
        </Stack>
      </Box>
    </>
  );
};
