import { readFile } from "node:fs/promises";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

// The notes in the catalogue are for those who write it.
const withoutNotes: Plugin = {
  name: "catalogue-without-notes",
  enforce: "pre",
  load: {
    filter: { id: /\.ftl\?raw$/u },
    handler: async (id) => {
      const written = await readFile(id.replace(/\?raw$/u, ""), "utf8");
      return `export default ${JSON.stringify(written.replace(/^#.*\n/gmu, ""))}`;
    },
  },
};

// Whichever style sheet is read first settles the order of the layers, so each of them states it.
const orderedLayers: Plugin = {
  name: "ordered-layers",
  async generateBundle(_, bundle) {
    const [order = ""] = /@layer [^;{]+;/u.exec(await readFile("src/design/base.css", "utf8")) ?? [];
    for (const file of Object.values(bundle)) {
      if (file.type === "asset" && file.fileName.endsWith(".css")) file.source = `${order}${String(file.source)}`;
    }
  },
};

export default defineConfig({
  // Pages are read from the program itself, not from the root of a site.
  base: "./",
  plugins: [withoutNotes, orderedLayers, svelte(), svelteTesting()],
  build: {
    outDir: "dist",
    // `light-dark()` came with Safari 17.5 and WebKitGTK 2.44: older ones are not supported.
    target: "safari17.5",
    sourcemap: false,
    // What a view that comes later needs is read from the program itself: asking for it ahead gains
    // nothing, and web views warn of what is not used at once. Styles are still read before the view.
    modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => (hostType === "html" ? files : []) },
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ["gate.html", "desk.html"],
      // What is read at once and by more than one page or view is one file, not a dozen: each file is a
      // question to the program of its own, and the lock window waits for all of them.
      output: { codeSplitting: { groups: [{ name: "shared", tags: ["$initial"], minShareCount: 2 }] } },
    },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["vitest.setup.ts"],
    // Civil times must come out the same in any zone; this one shows it when they do not.
    env: { TZ: "Pacific/Kiritimati" },
  },
});
