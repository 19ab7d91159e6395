// Where in the window the person is, and where they were before. In memory only: a page's address
// would carry what they read into the browser's own records.

import type { Id, Plan, SessionName, Template } from "../generated/types";

/** What can be shown to the right of the rail. */
export type View =
  | "today"
  | "journal"
  | "cravings"
  | "triggers"
  | "plan"
  | "sessions"
  | "insights"
  | "settings"
  | "bin";

/** A view, and what of it. */
export type Route =
  | { view: Exclude<View, "journal" | "today" | "cravings" | "triggers" | "plan" | "sessions"> }
  | { view: "today"; /** The check-in to open. */ checkIn?: Id }
  | {
      view: "cravings";
      /** The craving to open. */
      craving?: Id;
      /** Put the keys on the row, so that a number and Enter log one. */
      log?: boolean;
    }
  | {
      view: "triggers";
      /** The trigger to open. */
      trigger?: Id;
      /** The line of the log to open. */
      event?: Id;
    }
  | {
      view: "plan";
      /** The lapse to open. It still asks before it shows anything. */
      lapse?: Id;
      /** Note a new lapse. */
      note?: boolean;
      /** The section to write in. */
      edit?: Exclude<keyof Plan, "left">;
      /** The trigger to make an if–then plan for. */
      ifThen?: Id;
    }
  | {
      view: "sessions";
      /** The session to open. */
      name?: SessionName;
      /** The series to open. */
      series?: Id;
      /** The notes of a session to open. */
      meeting?: Id;
      /** The homework to open. */
      homework?: Id;
    }
  | {
      view: "journal";
      /** The entry to open. */
      entry?: Id;
      /** Open a new page: a blank one, or one that starts from a template. */
      fresh?: boolean | Template;
      /** Put the cursor in the search field, with these words in it. */
      query?: string;
    };

/** The way through the views, as in a browser: going somewhere new forgets what lay ahead. */
export class Routes {
  #trail = $state.raw<readonly Route[]>([{ view: "today" }]);
  #at = $state(0);
  #visit = $state(0);

  /** Where the person is. */
  get current(): Route {
    return this.#trail[this.#at] ?? { view: "today" };
  }

  /** Counts the moves, so that going where one is already counts as a move too. */
  get visit(): number {
    return this.#visit;
  }

  /** Whether there is somewhere to go back to. */
  get canGoBack(): boolean {
    return this.#at > 0;
  }

  /** Whether there is somewhere to go forward to. */
  get canGoForward(): boolean {
    return this.#at < this.#trail.length - 1;
  }

  /** Goes to a view. */
  go(route: Route): void {
    this.#trail = [...this.#trail.slice(0, this.#at + 1), route];
    this.#at += 1;
    this.#visit += 1;
  }

  /** Goes to where the person was before. */
  back(): void {
    this.#step(this.canGoBack, -1);
  }

  /** Undoes going back. */
  forward(): void {
    this.#step(this.canGoForward, 1);
  }

  #step(possible: boolean, by: -1 | 1): void {
    if (!possible) return;
    this.#at += by;
    this.#visit += 1;
  }
}

/** The way through this window. */
export const routes = new Routes();
