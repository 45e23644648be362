import { Box, Stack } from "@mui/material";
import { type SignalKind, signals } from "@zorgvuldig/schema/signals";
import { Clause } from "../parts/Clause";
import { FieldGroup } from "../parts/FieldGroup";
import { TickInput } from "../parts/inputs/TickInput";
import { useText, useWord } from "../providers/words";

/** One tick for each kind that can reach him; what he must hear says by which promise. */
export const SignalInputs = ({ kinds }: { kinds: readonly SignalKind[] }) => {
  const text = useText();
  const word = useWord();
  return (
    <FieldGroup title={text("preferences.signals")} help={text("preferences.signalsHelp")}>
      <Stack sx={{ gap: 0.25 }}>
        {kinds.map((kind) => {
          const { needed } = signals[kind];
          return (
            <Box key={kind}>
              <TickInput source={`signals.${kind}`} label={word("signalKind", kind)} isFixed={!!needed} />
              {needed && (
                <Box sx={{ pl: 4, mt: -1, mb: 1, color: "text.secondary" }}>
                  <Clause id={needed} />
                </Box>
              )}
            </Box>
          );
        })}
      </Stack>
    </FieldGroup>
  );
};
