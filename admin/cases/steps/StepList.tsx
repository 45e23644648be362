import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import RadioButtonUncheckedOutlined from "@mui/icons-material/RadioButtonUncheckedOutlined";
import { Box, Link, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { LinkBase } from "react-admin";
import { useText } from "../../providers/words";
import type { Step } from "./step";

type StepListProps = { label: string; steps: readonly Step[]; now: string };

/** All of them, so that everybody sees how far it goes; on a narrow screen the heading and the buttons say enough. */
export const StepList = ({ label, steps, now }: StepListProps) => {
  const text = useText();
  return (
    <Box component="nav" aria-label={label} sx={{ display: { xs: "none", md: "block" }, position: "sticky", top: 24 }}>
      <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {steps.map(({ id, isDone, ...step }, at) => {
          const name = `${at + 1}. ${step.name}`;
          const link = id === now ? null : step.link;
          const Icon = isDone ? CheckCircleOutlined : RadioButtonUncheckedOutlined;
          return (
            <Box
              key={id}
              component="li"
              aria-current={id === now ? "step" : undefined}
              sx={{
                display: "flex",
                alignItems: "center",
                gap: 1.25,
                minHeight: 44,
                pl: 1.5,
                borderLeft: 3,
                borderColor: id === now ? "primary.main" : "divider",
              }}
            >
              <Icon aria-hidden fontSize="small" color={isDone ? "success" : "disabled"} />
              {link ? (
                <Link component={LinkBase} to={link}>
                  {name}
                </Link>
              ) : (
                <Typography
                  component="span"
                  sx={{ fontWeight: id === now ? 650 : 400, color: id === now ? undefined : "text.secondary" }}
                >
                  {name}
                </Typography>
              )}
              {isDone && <span style={visuallyHidden}>({text("intake.done")})</span>}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
};
