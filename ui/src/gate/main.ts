// The lock window's page: everything it needs, and nothing of the desk.

import { mount } from "svelte";

import "../design/base.css";
import { applyPreferences } from "../design/appearance.svelte";
import { undoByKeys } from "../design/undo";
import { gate } from "../host/gate";
import { readWords, sayFrom } from "../words/words.svelte";
import Gate from "./Gate.svelte";

window.addEventListener("keydown", undoByKeys);
sayFrom({ en: () => import("../words/gate-en"), es: () => import("../words/gate-es") });
// The first picture is in the person's language and look already.
const first = await gate.status();
await readWords(first.preferences.language);
applyPreferences(first.preferences);
const target = document.getElementById("app");
if (target !== null) mount(Gate, { target, props: { first } });
