// Colours and left/right are the two things that go wrong quietly: colours live in tokens.css
// alone, and sides are named by the direction of text.
export default {
  extends: ["stylelint-config-standard", "stylelint-config-html/svelte"],
  rules: {
    "color-named": "never",
    "color-no-hex": true,
    "function-disallowed-list": ["rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch"],
    "property-disallowed-list": [
      "/^margin-(left|right|top|bottom)$/",
      "/^padding-(left|right|top|bottom)$/",
      "/^border-(left|right|top|bottom)/",
      "left",
      "right",
    ],
    "declaration-property-value-disallowed-list": { "text-align": ["left", "right"], float: ["left", "right"] },
    "lightness-notation": "number",
    "hue-degree-notation": "number",
    "alpha-value-notation": "number",
    "custom-property-empty-line-before": null,
    "declaration-empty-line-before": null,
    "rule-empty-line-before": null,
    "comment-empty-line-before": null,
    "selector-pseudo-class-no-unknown": [true, { ignorePseudoClasses: ["global"] }],
    "no-descending-specificity": null,
  },
  overrides: [{ files: ["src/design/tokens.css"], rules: { "function-disallowed-list": null } }],
};
