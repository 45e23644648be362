import { getDocument, VerbosityLevel } from "pdfjs-dist";
import * as worker from "pdfjs-dist/build/pdf.worker.mjs";

/** Twice as many points as the page is wide on the screen: sharp when it is enlarged. */
const drawnWidth = 1_400;

export type OpenedPdf = {
  readonly pages: number;
  /** Draws a page, and gives its text. */
  draw(page: number, canvas: HTMLCanvasElement): { done: Promise<string>; stop: () => void };
  destroy(): void;
};

// The page's policy lets no worker begin: it reads here, with the rest of the panel.
Object.assign(globalThis, { pdfjsWorker: worker });

/** Fetches a PDF of the house and reads it. Nothing of it is run or evaluated, and nothing besides is fetched. */
export async function openPdf(address: string): Promise<OpenedPdf> {
  const response = await fetch(address, { credentials: "same-origin" });
  if (!response.ok) throw new Error("The document did not come");
  const task = getDocument({
    data: await response.arrayBuffer(),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const pdf = await task.promise;
  return {
    pages: pdf.numPages,
    draw(number, canvas) {
      let isStopped = false;
      let stop = () => {};
      const drawn = async () => {
        const page = await pdf.getPage(number);
        const { width } = page.getViewport({ scale: 1 });
        const viewport = page.getViewport({ scale: drawnWidth / width });
        Object.assign(canvas, { width: viewport.width, height: viewport.height });
        if (isStopped) return "";
        const drawing = page.render({ canvas, viewport });
        stop = () => drawing.cancel();
        await drawing.promise;
        const { items } = await page.getTextContent();
        return items.map((item) => ("str" in item ? item.str : "")).join(" ");
      };
      return {
        done: drawn(),
        stop() {
          isStopped = true;
          stop();
        },
      };
    },
    destroy: () => void task.destroy(),
  };
}
