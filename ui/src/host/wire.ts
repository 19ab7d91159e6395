// The boundary to the core: every call leaves through here, as one of two Tauri commands.

import { invoke, isTauri } from "@tauri-apps/api/core";

/** Whether pages are seen in a plain browser or in a test, where there is no core. */
export const withoutCore = import.meta.env.DEV && !isTauri();

/** One of the core's two tables of calls, as an object with a method for each call. */
export function wire<Table extends object>(command: "gate" | "desk"): Table {
  return new Proxy({} as Table, {
    get: (_, name) => (args: object = {}) => invoke(command, { name, args }),
  });
}
