// The pause after several wrong tries. The core decides its length; this only counts it down.

export class Wait {
  /** Seconds left; 0 when a try is welcome. */
  seconds = $state(0);
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Starts over from `seconds`; calls `over` once when they have passed. */
  start(seconds: number, over: () => void): void {
    this.stop();
    this.seconds = seconds;
    if (seconds === 0) return;
    this.#timer = setInterval(() => {
      this.seconds -= 1;
      if (this.seconds > 0) return;
      this.stop();
      over();
    }, 1000);
  }

  /** Stops counting. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.seconds = 0;
  }
}
