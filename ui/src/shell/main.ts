// The unlocked window's page.

import { mount } from "svelte";

import "../design/base.css";
import { undoByKeys } from "../design/undo";
import Desk from "./Desk.svelte";

window.addEventListener("keydown", undoByKeys);
const target = document.getElementById("app");
if (target !== null) mount(Desk, { target });
