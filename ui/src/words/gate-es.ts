// The Spanish words of the lock window: the files of every message that its page can come to say. A
// test holds this list against the sources that the page is built from.

const files = import.meta.glob<string>(
  "../../locales/es/{card,common,cravings,errors,gate,help,keys,tools}.ftl",
  { query: "?raw", import: "default", eager: true },
);

export default Object.values(files);
