import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import RadioButtonUncheckedOutlined from "@mui/icons-material/RadioButtonUncheckedOutlined";
import { Box, Link, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { LinkBase } from "react-admin";
import { useText } from "../../providers/words";
import { type IntakeStep, intakeSteps } from "./steps";

type StepListProps = {
  step: IntakeStep;
  linkOf: (step: IntakeStep) => string | null;
  isDone: (step: IntakeStep) => boolean;
};

/** All six, so that everybody sees how far it goes; on a narrow screen the heading and the buttons say enough. */
export const StepList = ({ step, linkOf, isDone }: StepListProps) => {
  const text = useText();
  return (
    <Box
      component="nav"
      aria-label={text("intake.stepsLabel")}
      sx={{ display: { xs: "none", md: "block" }, position: "sticky", top: 24 }}
    >
      <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {intakeSteps.map((one, at) => {
          const name = `${at + 1}. ${text(`intake.steps.${one}`)}`;
          const link = one === step ? null : linkOf(one);
          const Icon = isDone(one) ? CheckCircleOutlined : RadioButtonUncheckedOutlined;
          return (
            <Box
              key={one}
              component="li"
              aria-current={one === step ? "step" : undefined}
              sx={{
                display: "flex",
                alignItems: "center",
                gap: 1.25,
                minHeight: 44,
                pl: 1.5,
                borderLeft: 3,
                borderColor: one === step ? "primary.main" : "divider",
              }}
            >
              <Icon aria-hidden fontSize="small" color={isDone(one) ? "success" : "disabled"} />
              {link ? (
                <Link component={LinkBase} to={link}>
                  {name}
                </Link>
              ) : (
                <Typography
                  component="span"
                  sx={{ fontWeight: one === step ? 650 : 400, color: one === step ? undefined : "text.secondary" }}
                >
                  {name}
                </Typography>
              )}
              {isDone(one) && <span style={visuallyHidden}>({text("intake.done")})</span>}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
};
