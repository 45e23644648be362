import { Box, TextField } from "@mui/material";
import { formats } from "@zorgvuldig/schema/documents";
import { limits } from "@zorgvuldig/schema/limits";
import { type DragEvent, useRef, useState } from "react";
import { FieldTitle, InputHelperText, useInput } from "react-admin";
import { useFormContext } from "react-hook-form";
import { useFileSizes } from "../../providers/file-sizes";
import { useText } from "../../providers/words";
import { fileButton } from "../theme/file-button";

const accepted = Object.values(formats).flatMap(({ mime, extensions }) => [
  mime,
  ...extensions.map((end) => `.${end}`),
]);

/** One file, picked or dropped; what it is called goes into the form beside it. It stays here until it is recorded. */
export const FileInput = ({ source, nameSource }: { source: string; nameSource: string }) => {
  const text = useText();
  const size = useFileSizes();
  const { setValue } = useFormContext();
  const { id, field, fieldState } = useInput({ source });
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const chosen = field.value instanceof File ? field.value : null;
  const isTooLarge = chosen !== null && chosen.size > limits.document.bytes;

  const take = (file: File | undefined) => {
    field.onChange(file ?? null);
    setValue(nameSource, file?.name ?? "", { shouldDirty: true });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    if (files.length !== 1) return;
    // The browser's own field says what was chosen, however it came.
    if (input.current) input.current.files = files;
    take(files[0]);
  };
  const said = () => {
    if (isTooLarge) return text("documents.tooLarge", { size: size(chosen.size), most: size(limits.document.bytes) });
    return chosen
      ? text("documents.picked", { size: size(chosen.size) })
      : text("documents.pickHelp", { most: size(limits.document.bytes) });
  };

  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        border: 2,
        borderStyle: "dashed",
        borderColor: isOver ? "primary.main" : "divider",
        bgcolor: isOver ? "action.hover" : undefined,
        borderRadius: 2,
        p: 2,
        pt: 2.5,
      }}
    >
      <TextField
        id={id}
        name={field.name}
        type="file"
        fullWidth
        inputRef={input}
        label={<FieldTitle source={source} label={text("documents.file")} />}
        error={fieldState.invalid || isTooLarge}
        helperText={<InputHelperText error={fieldState.error?.message} helperText={said()} />}
        onChange={(event) => take(event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined)}
        slotProps={{ formHelperText: { role: "status" }, htmlInput: { accept: accepted.join(",") } }}
        sx={fileButton}
      />
    </Box>
  );
};
