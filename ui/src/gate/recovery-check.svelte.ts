// Asks two groups of the recovery code back, from the copy that the person made. Reading is as
// forgiving as the core's: case, spaces and dashes do not matter, O is 0, I and L are 1.

import type { ShownCode } from "../features/keys/shown-code.svelte";

/** Chooses two different places out of `groups`, counted from 0, in order. */
export type Pick = (groups: number) => [number, number];

/** A group that is asked back. */
export type Question = {
  /** Which group, counted from 1. */
  readonly position: number;
  /** What was typed. */
  answer: string;
  /** Whether the answer was looked at and is not the group. */
  differs: boolean;
};

export class RecoveryCheck {
  readonly code: ShownCode;
  /** Whether the code is hidden and two of its groups are asked. */
  asking = $state(false);
  readonly questions: [Question, Question];

  constructor(code: ShownCode, pick: Pick) {
    this.code = code;
    const [first, second] = pick(code.groups.length);
    this.questions = $state([question(first), question(second)]);
  }

  /** Hides the code and asks. */
  ask(): void {
    this.asking = true;
  }

  /** Shows the code again. What was answered stays. */
  show(): void {
    this.asking = false;
  }

  /** Looks at both answers, and says whether both are right. */
  verify(): boolean {
    for (const asked of this.questions) {
      const group = this.code.groups[asked.position - 1] ?? "";
      asked.differs = plain(asked.answer) !== plain(group);
    }
    return this.questions.every((asked) => !asked.differs);
  }
}

/** Two places by chance. */
export const pickTwo: Pick = (groups) => {
  const chance = crypto.getRandomValues(new Uint32Array(2));
  const first = (chance[0] ?? 0) % groups;
  const second = (first + 1 + ((chance[1] ?? 0) % (groups - 1))) % groups;
  return first < second ? [first, second] : [second, first];
};

function question(place: number): Question {
  return { position: place + 1, answer: "", differs: false };
}

function plain(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/gu, "1");
}
