// The made-up person's trigger chart and trigger log.

import type { FeelingWord, Id, Nature, Trigger, TriggerEvent } from "../../generated/types";

type TriggerLine = [slug: string, name: string, nature: Nature, pull: number | null, more?: Partial<Trigger>];

const TRIGGERS: TriggerLine[] = [
  ["payday", "Payday", { outside: "money" }, 82, { avoidable: "partly", avoiding: "Rent first, card to Dana, forty in cash.", facing: "Straight home, by the river." }],
  ["old-place", "The street of the old place", { outside: "place" }, 71, { avoidable: "yes", avoiding: "The long way round. Ten minutes." }],
  ["rico", "Rico", { outside: "person" }, 90, { avoidable: "yes", avoiding: "His number is blocked.", facing: "Not today, and keep walking." }],
  ["alone", "Alone at home in the evening", { outside: "situation" }, 58, { avoidable: "partly", facing: "Call Sam. Kettle on. Lights on." }],
  ["friday", "Friday after work", { outside: "time" }, 64],
  ["that-song", "That song", { outside: "senses" }, 38],
  ["parties", "Parties", { outside: "situation" }, 55, { avoidable: "yes" }],
  ["argument", "An argument", { outside: "person" }, 47, { avoidable: "no", facing: "Go outside before the second sentence." }],
  ["stores", "The corner store", { outside: "place" }, 18],
  ["bored", "Bored", { inside: "feeling" }, 44],
  ["lonely", "Lonely", { inside: "feeling" }, 61],
  ["tired", "Tired and hungry at once", { inside: "need" }, 52, { facing: "Eat first. Decide later." }],
  ["proud", "A good day that wants a reward", { inside: "thought" }, 40],
  ["dream", "The dream", { inside: "memory" }, null],
  ["shame", "Ashamed", { inside: "feeling" }, null],
  ["paid", "The day the money comes", { outside: "money" }, 70, { standing: { "same-as": triggerId("payday") } }],
  ["old-phone", "My old phone", { outside: "thing" }, 66, { standing: "retired", avoiding: "Gave it to my aunt." }],
];

/** The id of a trigger that the memory host starts with. */
export function triggerId(slug: string): Id {
  return [...slug].map((letter) => letter.charCodeAt(0).toString(16)).join("").padEnd(32, "0").slice(0, 32);
}

/** The triggers to start with. */
export function triggerSeeds(): { id: Id; content: Trigger }[] {
  return TRIGGERS.map(([slug, name, nature, pull, more]) => ({
    id: triggerId(slug),
    content: { name, nature, pull, avoidable: null, avoiding: "", facing: "", standing: "active", ...more },
  }));
}

type EventLine = [daysAgo: number, clock: string, slugs: string[], more: Partial<TriggerEvent>, felt?: [FeelingWord, number][]];

const EVENTS: EventLine[] = [
  [1, "18:40", ["friday", "alone"], { doing: "Nothing. The bus was early.", did: "Called Sam", helped: 4, learned: "The first ten minutes at home are the ones." }, [["restless", 6], ["lonely", 5]]],
  [3, "17:55", ["payday", "old-place"], { place: "Bus, line 9", company: "nobody", doing: "Going home with the money", thoughts: "Just to look.", body: "Cold hands", did: "Walked the last two stops", helped: 3, good: "Clear head", confidence: 6, halt: { hungry: true, angry: false, lonely: false, tired: true } }, [["restless", 7]]],
  [4, "22:05", ["paid"], { did: "Wrote about it", helped: 2 }],
  [6, "16:10", ["that-song"], { place: "The store", did: "Left the basket and came back", helped: 3 }],
  [9, "20:30", [], { words: "A photo somebody sent", did: "Deleted it", helped: 2, thoughts: "We looked happy." }, [["sad", 6]]],
  [11, "19:15", ["argument"], { company: "D.", foreseen: false, did: "Went outside", helped: 3, cost: "She waited" }, [["angry", 8]]],
  [13, "18:20", ["alone", "tired"], { did: "Soup, then bed", helped: 4, halt: { hungry: true, angry: false, lonely: true, tired: true } }],
  [17, "18:05", ["friday"], { did: "Group, early", helped: 3 }],
  [20, "19:45", ["that-song"], { did: "Headphones off", helped: 1 }],
  [24, "21:30", ["bored"], { did: "One chapter", helped: 2 }],
  [27, "17:20", ["old-place"], { did: "Sat on the bench until it was a bench", helped: 3 }],
  [33, "20:00", ["parties", "rico"], { did: "Left at nine", helped: 4, learned: "Nobody notices what I am not holding." }],
];

/** The log to start with. */
export function eventSeeds(): { daysAgo: number; clock: string; content: TriggerEvent }[] {
  return EVENTS.map(([daysAgo, clock, slugs, more, felt = []]) => ({
    daysAgo,
    clock,
    content: {
      ...emptyEvent(),
      ...more,
      triggers: slugs.map(triggerId),
      felt: felt.map(([word, strength]) => ({ feeling: { word }, strength })),
    },
  }));
}

function emptyEvent(): TriggerEvent {
  return {
    triggers: [], words: "", place: "", company: "", doing: "", thoughts: "", felt: [], body: "",
    halt: { hungry: false, angry: false, lonely: false, tired: false },
    foreseen: null, craving: null, did: "", helped: null, good: "", cost: "", learned: "", confidence: null,
  };
}
