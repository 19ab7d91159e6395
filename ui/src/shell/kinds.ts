// The kinds of record, each with its picture and the way to it. What is found, or waits in the bin,
// can be of any kind; this is the one place that knows where each is at home.

import type { Component } from "svelte";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import CircleCheck from "@lucide/svelte/icons/circle-check";
import Footprints from "@lucide/svelte/icons/footprints";
import List from "@lucide/svelte/icons/list";
import ListTodo from "@lucide/svelte/icons/list-todo";
import MapIcon from "@lucide/svelte/icons/map";
import MessagesSquare from "@lucide/svelte/icons/messages-square";
import NotebookPen from "@lucide/svelte/icons/notebook-pen";
import Split from "@lucide/svelte/icons/split";
import Waves from "@lucide/svelte/icons/waves";

import type { Id, Kind } from "../generated/types";
import type { Route } from "./routes.svelte";

/** The picture of each kind. Its words are `kind-<kind>`. */
export const KIND_ICONS: Record<Kind, Component> = {
  journal: NotebookPen,
  craving: Waves,
  trigger: Split,
  "trigger-event": List,
  "check-in": CircleCheck,
  plan: MapIcon,
  lapse: Footprints,
  series: CalendarDays,
  meeting: MessagesSquare,
  homework: ListTodo,
};

const ROUTES: Record<Kind, (id: Id) => Route> = {
  journal: (entry) => ({ view: "journal", entry }),
  craving: (craving) => ({ view: "cravings", craving }),
  trigger: (trigger) => ({ view: "triggers", trigger }),
  "trigger-event": (event) => ({ view: "triggers", event }),
  "check-in": (checkIn) => ({ view: "today", checkIn }),
  plan: () => ({ view: "plan" }),
  lapse: (lapse) => ({ view: "plan", lapse }),
  series: (series) => ({ view: "sessions", series }),
  meeting: (meeting) => ({ view: "sessions", meeting }),
  homework: (homework) => ({ view: "sessions", homework }),
};

/** Where a record is shown. */
export function routeTo({ kind, id }: { kind: Kind; id: Id }): Route {
  return ROUTES[kind](id);
}
