// What the tests' page lacks of a browser: the top layer.

HTMLElement.prototype.showPopover = () => undefined;
HTMLElement.prototype.scrollIntoView ??= () => undefined;
