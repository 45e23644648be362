import { Box, Typography } from "@mui/material";
import { Link, useResourceDefinitions, useTranslate } from "react-admin";
import { useMayApply } from "../parts/may-apply";
import { useText } from "../providers/words";

/** Fewer signs than this mean nothing yet. */
const least = 2;

/** The pages and acts of this role that are called something like what is being typed: found here, the house is not asked. */
export const Places = ({ sought }: { sought: string }) => {
  const text = useText();
  const translate = useTranslate();
  const mayApply = useMayApply();
  const nouns = Object.values(useResourceDefinitions()).filter((noun) => noun.hasList);
  const word = sought.trim().toLowerCase();
  if (word.length < least) return null;

  const pages = nouns.map(({ name, options }) => ({
    to: `/${name}`,
    label: translate(String(options?.label ?? name)),
  }));
  const acts = mayApply ? [{ to: "/cases/create", label: text("cases.create") }] : [];
  const found = [...acts, ...pages].filter(({ label }) => label.toLowerCase().includes(word));
  if (found.length === 0) return null;
  return (
    <Box>
      <Typography variant="caption" component="p" sx={{ color: "text.secondary" }}>
        {text("search.places")}
      </Typography>
      <Box
        component="ul"
        aria-label={text("search.places")}
        sx={{ listStyle: "none", m: 0, mt: 0.5, p: 0, display: "flex", flexWrap: "wrap", gap: 2 }}
      >
        {found.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </Box>
    </Box>
  );
};
