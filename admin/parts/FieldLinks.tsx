import { Box, Link } from "@mui/material";
import { fieldOf, labelOf } from "./fields-shown";

type FieldLinksProps = { title: string; fields: Readonly<Record<string, string>>; form: string };

/** Each message leads to its field; one whose field is not on the screen is told as it is, unless the title said so already. */
export const FieldLinks = ({ title, fields, form }: FieldLinksProps) => {
  const found = Object.entries(fields)
    .map(([path, said]) => ({ path, said, field: fieldOf(form, path) }))
    .filter(({ said, field }) => field || said !== title);
  if (found.length === 0) return null;

  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
      {found.map(({ path, said, field }) => (
        <li key={path}>
          {field ? (
            <Link
              component="button"
              type="button"
              color="inherit"
              sx={{ fontWeight: 600, textAlign: "left", minHeight: 28 }}
              onClick={() => field.focus()}
            >
              {said === title ? labelOf(field) : `${labelOf(field)}: ${said}`}
            </Link>
          ) : (
            said
          )}
        </li>
      ))}
    </Box>
  );
};
