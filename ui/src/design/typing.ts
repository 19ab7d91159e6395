// What a field tells while it is typed in, in one way for all of them: the words, and whether letters
// are still being put together.

type Typing = Event & { currentTarget: HTMLInputElement | HTMLTextAreaElement };

/** The handlers of a field. The end of composing is heard too, since not every browser has an input follow it. */
export function typing(tell: (value: string, composing: boolean) => void): {
  oninput: (event: Typing) => void;
  oncompositionend: (event: Typing) => void;
} {
  return {
    oninput: (event) => tell(event.currentTarget.value, event instanceof InputEvent && event.isComposing),
    oncompositionend: (event) => tell(event.currentTarget.value, false),
  };
}
