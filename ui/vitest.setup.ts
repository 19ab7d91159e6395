// What the tests' page lacks of a browser: the top layer. And both languages, so that any can be shown
// at once.

import { readWords } from "./src/words/words.svelte";

HTMLElement.prototype.showPopover = () => undefined;
HTMLElement.prototype.scrollIntoView ??= () => undefined;

await Promise.all([readWords("en"), readWords("es")]);
