import { Box, Link, Typography } from "@mui/material";
import { LinkBase } from "react-admin";
import { useText } from "../../providers/words";
import type { Sought, steps } from "./steps";
import { usePlace } from "./use-place";

type GuideStepProps = { step: (typeof steps)["office"][number]; at: number };

/** Somewhere to go straight away, or somewhere that is looked up first. */
export const GuideStep = ({ step: { says, to }, at }: GuideStepProps) =>
  typeof to === "string" ? <Shown says={says} at={at} to={to} /> : <Found says={says} at={at} sought={to} />;

type Of = Pick<GuideStepProps["step"], "says"> & { at: number };

const Found = ({ sought, ...shown }: Of & { sought: Sought }) => <Shown {...shown} to={usePlace(sought)} />;

const Shown = ({ says, at, to }: Of & { to: string }) => {
  const text = useText();
  return (
    <Box component="li" sx={{ display: "flex", gap: 1.5 }}>
      <Box
        aria-hidden
        sx={{
          flexShrink: 0,
          width: 28,
          height: 28,
          borderRadius: 99,
          display: "grid",
          placeItems: "center",
          bgcolor: "primary.light",
          color: "primary.main",
          fontWeight: 600,
          fontSize: "0.9375rem",
        }}
      >
        {at}
      </Box>
      <Box>
        <Link component={LinkBase} to={to} sx={{ fontWeight: 600 }}>
          {text(`guide.${says}.title`)}
        </Link>
        <Typography variant="body2" sx={{ mt: 0.25, color: "text.secondary" }}>
          {text(`guide.${says}.help`)}
        </Typography>
      </Box>
    </Box>
  );
};
