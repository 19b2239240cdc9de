// Forms show moments as the clocks in Belgium show them; the library takes instants in UTC.

const CLOCK = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Brussels",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

/** What the clocks in Belgium show at an instant, as a field of the type `datetime-local` takes it. */
export function toClock(instant: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) {
    return "";
  }
  const parts = Object.fromEntries(CLOCK.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts["year"]}-${parts["month"]}-${parts["day"]}T${parts["hour"]}:${parts["minute"]}`;
}

/** The instant at which the clocks in Belgium show this; the earlier one where they show it twice. */
export function fromClock(clock: string): string | undefined {
  const shown = Date.parse(`${clock}Z`);
  if (Number.isNaN(shown)) {
    return undefined;
  }
  for (const hours of [2, 1]) {
    const instant = new Date(shown - hours * 3_600_000);
    if (toClock(instant.toISOString()) === clock.slice(0, 16)) {
      return instant.toISOString();
    }
  }
  // The hour that is skipped in spring.
  return new Date(shown - 3_600_000).toISOString();
}
