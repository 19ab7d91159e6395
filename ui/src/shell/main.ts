// The unlocked window's page.

import { mount } from "svelte";

import "../design/base.css";
import { applyPreferences } from "../design/appearance.svelte";
import { undoByKeys } from "../design/undo";
import { desk } from "../host/desk";
import { readWords } from "../words/words.svelte";
import Desk from "./Desk.svelte";

window.addEventListener("keydown", undoByKeys);
// The first picture is in the person's language and look already.
const preferences = await desk.preferences();
await readWords(preferences.language);
applyPreferences(preferences);
const target = document.getElementById("app");
if (target !== null) mount(Desk, { target });
