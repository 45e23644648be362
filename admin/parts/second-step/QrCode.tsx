import { Box } from "@mui/material";
import qrcode from "qrcode-generator";
import { useText } from "../../providers/words";

const quiet = 4;

/** Drawn here, in black on white whatever the theme, since that is what a camera reads. */
export const QrCode = ({ value }: { value: string }) => {
  const text = useText();
  const code = qrcode(0, "M");
  code.addData(value);
  code.make();
  const size = code.getModuleCount();
  const places = [...Array(size).keys()];
  const dark = places.flatMap((y) => places.filter((x) => code.isDark(y, x)).map((x) => `M${x} ${y}h1v1h-1z`));
  const side = size + 2 * quiet;
  return (
    <Box
      component="svg"
      role="img"
      aria-label={text("account.qr")}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      sx={{ width: 216, maxWidth: "100%", borderRadius: 1, shapeRendering: "crispEdges", alignSelf: "center" }}
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={dark.join("")} fill="#000" />
    </Box>
  );
};
