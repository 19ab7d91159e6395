// The versions of the plan: which are there, and what changed between any two, section by section.

import type { Desk } from "../../generated/desk";
import type { DiffSpan, Id, Plan, Version } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";
import type { Kept } from "../../host/kept.svelte";
import type { Names } from "./cues";
import { SECTIONS, lines, type SectionKey } from "./sections";

/** A section that differs between two versions, with what was taken out and what came in. */
export type ChangedSection = { section: SectionKey; spans: readonly DiffSpan[] };

/** Two versions side by side, the older one first. */
export type Pair = {
  from: Version;
  to: Version;
  /** The plan as it was in the older one. */
  before: Plan;
  /** The sections that differ, in the order of the plan. */
  changed: readonly ChangedSection[];
};

/** The versions of the plan. */
export class PlanVersions extends Attempts {
  /** All of them, newest first; nothing before they are read. */
  all: readonly Version[] | null = $state.raw(null);
  /** The two that are compared. */
  pair: Pair | null = $state.raw(null);

  readonly #desk: Pick<Desk, "versions" | "plan_version" | "word_changes">;
  readonly #id: Id;
  readonly #names: Names;

  constructor(desk: Pick<Desk, "versions" | "plan_version" | "word_changes">, id: Id, names: Names) {
    super();
    this.#desk = desk;
    this.#id = id;
    this.#names = names;
  }

  /** Reads the list, and compares the plan as it is with the version before it. */
  async load(): Promise<void> {
    await this.attempt(async () => {
      this.all = await this.#desk.versions({ id: this.#id });
    });
    const [now, before] = this.all ?? [];
    if (now && before) await this.compare(before, now);
  }

  /** Shows what changed between two versions, whichever way they are given. */
  async compare(one: Version, other: Version): Promise<void> {
    const [from, to] = one.revision <= other.revision ? [one, other] : [other, one];
    await this.attempt(async () => {
      const [before, after] = await Promise.all([this.#read(from), this.#read(to)]);
      const text = (plan: Plan, section: SectionKey): string => lines(plan, section, this.#names).join("\n");
      const differing = SECTIONS.filter((section) => text(before, section) !== text(after, section));
      const pairs = differing.map((section): [string, string] => [text(before, section), text(after, section)]);
      const spans = await this.#desk.word_changes({ pairs });
      this.pair = { from, to, before, changed: differing.map((section, at) => ({ section, spans: spans[at] ?? [] })) };
    });
  }

  async #read({ revision }: Version): Promise<Plan> {
    return (await this.#desk.plan_version({ id: this.#id, revision })).content;
  }
}

/**
 * Puts one section back as it was. It is a sitting of its own, so that what stood there is kept as a
 * version. Answers what stood there, to put that back again, or nothing when it could not be kept.
 */
export async function bringBack(kept: Kept<Plan>, section: SectionKey, before: Plan): Promise<Plan | null> {
  if (!(await kept.leave())) return null;
  const now = kept.now;
  kept.change({ [section]: before[section] });
  return (await kept.leave()) ? now : null;
}
