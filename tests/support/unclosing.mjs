// Loaded by node before the server: connections that the server keeps while it serves, and cannot close.
import pg from "pg";

const end = pg.Pool.prototype.end;

pg.Pool.prototype.end = function (...args) {
  return this.options.max > 1 ? Promise.reject(new Error("does not close")) : end.apply(this, args);
};
