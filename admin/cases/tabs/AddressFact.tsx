import VisibilityOffOutlined from "@mui/icons-material/VisibilityOffOutlined";
import { Box } from "@mui/material";
import { Chip } from "../../parts/Chip";
import { Fact } from "../../parts/Fact";
import { Withheld } from "../../parts/Withheld";
import { isKept } from "../../parts/withholding";
import { useText } from "../../providers/words";
import { addressOf, type Resident } from "./address";

/** Where somebody lives. That it is secret everybody is told who works on the case; where it is, the bureau alone. */
export const AddressFact = ({ person }: { person: Resident & { withheld: string[] } }) => {
  const text = useText();
  const label = text("records.address");
  if (!person.isAddressSecret) return <Fact label={label}>{addressOf(person)}</Fact>;
  if (isKept(person, "hiddenStreet"))
    return (
      <Fact label={label} wide="wide">
        <Withheld kind="refuge" />
      </Fact>
    );

  return (
    <Fact label={label}>
      {addressOf(person)}
      <Box component="span" sx={{ display: "block", mt: 0.75 }}>
        <Chip tone="amber" icon={VisibilityOffOutlined}>
          {text("records.secretAddress")}
        </Chip>
      </Box>
    </Fact>
  );
};
