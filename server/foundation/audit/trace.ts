/** What a request is a part of (W3C Trace Context): the trace, as an id, and the span that asked. */
export type Trace = { readonly id: string; readonly span: string };

/** Reads a `traceparent`. Whatever is none begins a trace of its own. */
export function traceIn(header: unknown): Trace | undefined {
  const [, id, span] =
    String(header).match(/^(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(?:-|$)/) ?? [];
  if (!id || !span || /^0+$/.test(id) || /^0+$/.test(span)) return undefined;
  return { id: id.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"), span };
}
