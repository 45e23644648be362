import AddOutlined from "@mui/icons-material/AddOutlined";
import DeleteOutline from "@mui/icons-material/DeleteOutline";
import { Box, Button, Stack, Typography } from "@mui/material";
import { SimpleFormIteratorItemBase, useArrayInput, useSimpleFormIterator } from "react-admin";
import type { RepeatInputProps } from "./repeat-input-props";

type RepeatItemsProps = Omit<RepeatInputProps, "source" | "title">;

export const RepeatItems = ({ name, add, remove, none, children }: RepeatItemsProps) => {
  const { fields } = useArrayInput();
  const iterator = useSimpleFormIterator();
  return (
    <Stack sx={{ gap: 2, alignItems: "flex-start" }}>
      {fields.length === 0 && none && <Typography sx={{ color: "text.secondary" }}>{none}</Typography>}
      {fields.map((field, index) => (
        <Box
          key={field.id}
          component="fieldset"
          sx={{
            width: "100%",
            m: 0,
            p: { xs: 2, sm: 2.5 },
            border: 1,
            borderColor: "divider",
            borderRadius: 1.5,
            minWidth: 0,
          }}
        >
          <Typography component="legend" variant="h4" sx={{ float: "left", width: "100%", p: 0, mb: 2 }}>
            {name(index + 1)}
          </Typography>
          <Stack sx={{ gap: 2.5, clear: "both" }}>
            <SimpleFormIteratorItemBase index={index}>{children}</SimpleFormIteratorItemBase>
            <Button
              size="small"
              startIcon={<DeleteOutline />}
              onClick={() => iterator.remove(index)}
              sx={{ alignSelf: "flex-start", ml: -1, px: 1 }}
            >
              {remove(index + 1)}
            </Button>
          </Stack>
        </Box>
      ))}
      <Button variant="outlined" startIcon={<AddOutlined />} onClick={() => iterator.add({})}>
        {add}
      </Button>
    </Stack>
  );
};
