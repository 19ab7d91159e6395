// Runs in the page: finds what a person using a screen reader would find, by role and name.

const ROLES = {
  A: (element) => (element.hasAttribute("href") ? "link" : null),
  ARTICLE: () => "article",
  ASIDE: () => "complementary",
  BUTTON: () => "button",
  DIALOG: () => "dialog",
  H1: () => "heading",
  H2: () => "heading",
  H3: () => "heading",
  H4: () => "heading",
  INPUT: (element) =>
    ({
      checkbox: "checkbox", radio: "radio", range: "slider", number: "spinbutton",
      button: "button", submit: "button", search: "searchbox",
    })[element.type] ?? "textbox",
  LI: () => "listitem",
  MAIN: () => "main",
  MARK: () => "mark",
  NAV: () => "navigation",
  SUMMARY: () => "button",
  TEXTAREA: () => "textbox",
};

const tidy = (text) => (text ?? "").replace(/\s+/gu, " ").trim();

function roleOf(element) {
  const given = element.getAttribute("role");
  return given ? given.split(" ")[0] : (ROLES[element.tagName]?.(element) ?? null);
}

function textOf(element) {
  let text = "";
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.data;
    else if (node.nodeType === Node.ELEMENT_NODE && node.getAttribute("aria-hidden") !== "true") {
      const block = getComputedStyle(node).display.startsWith("inline") ? "" : " ";
      text += block + (node.getAttribute("aria-label") ?? textOf(node)) + block;
    }
  }
  return text;
}

function nameOf(element) {
  const labelledBy = element.getAttribute("aria-labelledby");
  if (labelledBy) {
    const parts = labelledBy.split(/\s+/u).map((id) => document.getElementById(id));
    return tidy(parts.map((part) => (part ? textOf(part) : "")).join(" "));
  }
  const label = element.getAttribute("aria-label");
  if (label) return tidy(label);
  if (element.labels?.length) return tidy([...element.labels].map(textOf).join(" "));
  if (element.tagName === "INPUT" || element.tagName === "TEXTAREA") {
    return tidy(element.title || element.placeholder);
  }
  return tidy(textOf(element)) || tidy(element.title);
}

function isThere(element) {
  if (!element.checkVisibility({ visibilityProperty: true }) || element.closest("[inert]")) return false;
  const modal = [...document.querySelectorAll("dialog:modal")].pop();
  return !modal || modal.contains(element);
}

/** Everything with a role that a person can get at. */
function everything() {
  return [...document.querySelectorAll("*")].filter((element) => roleOf(element) && isThere(element));
}

/** What has this role and exactly this name; with `part`, what has it in its name or text. */
function find(role, name, part) {
  return everything().find((element) => {
    if (roleOf(element) !== role) return false;
    const own = nameOf(element);
    return part ? own.includes(tidy(name)) || tidy(element.textContent).includes(tidy(name)) : own === tidy(name);
  });
}

/** What to press for it: a radio button is drawn as its label. */
function pressable(element) {
  return element?.matches("input[type=radio], input[type=checkbox]") ? (element.labels?.[0] ?? element) : element;
}

/** What to press, once it stands still: a press that is on its way while things move lands beside it. */
function pressableAtRest(role, name, part, done) {
  const element = pressable(find(role, name, part));
  if (!element) return done(null);
  const place = () => JSON.stringify(element.getBoundingClientRect());
  const before = place();
  requestAnimationFrame(() => requestAnimationFrame(() => done(place() === before ? element : null)));
}

/** What is on the page, for the report of a failure. */
function report() {
  const lines = everything().map((element) => `${roleOf(element)} "${nameOf(element).slice(0, 80)}"`);
  return `${location.href}\n${lines.slice(0, 80).join("\n")}\n---\n${document.body.innerText.slice(0, 1500)}`;
}
