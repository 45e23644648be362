/** What a process of the bench is started with; when the bench is no more, neither is the process. */
export function told<T>(): Promise<T> {
  process.on("disconnect", () => process.exit());
  // Ctrl-C reaches the whole group: the bench alone decides in which order things end.
  process.on("SIGINT", () => {});
  return new Promise((resolve) => process.once("message", (given) => resolve(given as T)));
}

export function tell(what: object): void {
  process.send?.(what);
}
