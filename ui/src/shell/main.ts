// The unlocked window's page.

import { mount } from "svelte";

import "../design/base.css";
import Desk from "./Desk.svelte";

const target = document.getElementById("app");
if (target !== null) mount(Desk, { target });
