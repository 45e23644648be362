import { TextField } from "@mui/material";
import { codeOf } from "@zorgvuldig/schema/letters";
import { isKeptAsDocument, largestScan, scanTypes, wrongScan } from "@zorgvuldig/schema/scans";
import { useState } from "react";
import { FieldTitle, InputHelperText, useInput } from "react-admin";
import { useFileSizes } from "../../providers/file-sizes";
import { useText } from "../../providers/words";
import { sha256 } from "../sha256";
import { fileButton } from "../theme/file-button";

type ScanInputProps = {
  source: string;
  /** What is said of a file before one is chosen. */
  help?: string;
  /** The file itself, for who sends it on; none when it will not do. */
  onFile?: (file: File | null) => void;
};

/** What is recorded of the file is its hash, made here: nobody types one, and the paper can always be recognised by it. */
export const ScanInput = ({ source, help, onFile }: ScanInputProps) => {
  const text = useText();
  const sizeOf = useFileSizes();
  const [wrong, setWrong] = useState<string>();
  const { id, field, fieldState } = useInput({ source });
  const start = help ?? text("acts.scanHelp");
  const [said, setSaid] = useState(start);
  const message = wrong ?? fieldState.error?.message;

  const take = async (file: File | undefined) => {
    setWrong(undefined);
    setSaid(text(file ? "acts.scanBusy" : "acts.scanHelp"));
    field.onChange(null);
    onFile?.(null);
    if (!file) return setSaid(start);
    const found = wrongScan(file);
    if (found) return setWrong(text(`acts.scanWrong.${found}`, { most: sizeOf(largestScan) }));
    const hash = await sha256(file).catch(() => null);
    if (!hash) return setWrong(text("acts.scanWrong.unread"));
    field.onChange(hash);
    onFile?.(file);
    // Where nobody takes it on, it stays where it is.
    const isKept = onFile && isKeptAsDocument(file.name);
    setSaid(
      text(isKept ? "acts.scanKept" : "acts.scanDone", {
        name: file.name,
        size: sizeOf(file.size),
        code: codeOf(hash),
      }),
    );
  };

  return (
    <TextField
      id={id}
      name={field.name}
      type="file"
      label={<FieldTitle source={source} />}
      error={!!wrong || fieldState.invalid}
      helperText={<InputHelperText error={message} helperText={said} />}
      onChange={(event) => take(event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined)}
      slotProps={{
        formHelperText: { role: "status" },
        htmlInput: { accept: [...Object.keys(scanTypes), ...Object.values(scanTypes)].join(",") },
      }}
      sx={fileButton}
    />
  );
};
