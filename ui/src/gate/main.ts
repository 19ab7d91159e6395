// The lock window's page: everything it needs, and nothing of the desk.

import { mount } from "svelte";

import "../design/base.css";
import { undoByKeys } from "../design/undo";
import Gate from "./Gate.svelte";

window.addEventListener("keydown", undoByKeys);
const target = document.getElementById("app");
if (target !== null) mount(Gate, { target });
