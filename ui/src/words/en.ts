// The English words of the unlocked window. A file of its own, so that a window reads one language.

// native.ftl is left out: only the core says those words.
const files = import.meta.glob<string>(["../../locales/en/*.ftl", "!../../locales/en/native.ftl"], {
  query: "?raw",
  import: "default",
  eager: true,
});

export default Object.values(files);
