// What a ChipInput holds, and what it offers.

/** One thing that is picked. */
export type Chip = {
  /** Tells it from the others. */
  key: string;
  /** What it is called. */
  label: string;
};

/** One line to choose: something that is there, or something to make, which may not work. */
export type Offer = { label: string } & ({ chip: Chip } | { make: () => Promise<Chip | null> });

/** A name that is its own key. */
export function named(name: string): Chip {
  return { key: name, label: name };
}
