import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const TAURI = { group: ["@tauri-apps/*"], message: "Only src/host talks to Tauri." };
const ICONS = { regex: "^@lucide/svelte(/icons)?$", message: "Import icons one by one: @lucide/svelte/icons/name." };

const STORED = ["localStorage", "sessionStorage", "indexedDB"].map((name) => ({
  name,
  message: "Nothing a person wrote may rest outside the vault.",
}));

const imports = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

export default ts.config(
  { ignores: ["dist/", "src/generated/"] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-restricted-globals": ["error", ...STORED],
      "no-restricted-properties": ["error", ...STORED.map(({ name, message }) => ({ object: "window", property: name, message }))],
      "svelte/no-at-html-tags": "error",
      "svelte/button-has-type": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "SvelteAttribute[key.name='style']", message: "The content security policy refuses style attributes: use style:--name={…}." },
      ],
      "svelte/no-inspect": "error",
      ...imports(TAURI, ICONS),
    },
  },
  { files: ["**/*.svelte", "**/*.svelte.ts"], languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } } },
  { files: ["src/host/**"], rules: imports(ICONS) },
  // The one place that shows the core's own, cleaned HTML.
  { files: ["src/features/journal/Reading.svelte"], rules: { "svelte/no-at-html-tags": "off" } },
);
