// Reads a calendar file as a calendar would, with a reader that is not ours.
import ICAL from "ical.js";

/** What the one event of a file says, and when it takes place the first `n` times, on local clocks. */
export function occurrences(icsText, n) {
  const calendar = new ICAL.Component(ICAL.parse(icsText));
  const events = calendar.getAllSubcomponents("vevent");
  if (events.length !== 1) throw new Error(`${events.length} events`);
  const [component] = events;
  const event = new ICAL.Event(component);
  // A time with a zone or in UTC would move with the person.
  const { zone } = event.startDate;
  if (zone !== ICAL.Timezone.localTimezone) throw new Error(`in zone ${zone.tzid}`);
  const alarms = component.getAllSubcomponents("valarm");
  if (alarms.length !== 1) throw new Error(`${alarms.length} alarms`);
  const dates = [];
  const times = event.iterator();
  for (let time = times.next(); time && dates.length < n; time = times.next()) {
    dates.push(time.toString().slice(0, "YYYY-MM-DDTHH:MM".length));
  }
  return {
    summary: event.summary,
    description: event.description,
    alarm: alarms[0].getFirstPropertyValue("trigger").toSeconds(),
    dates,
  };
}
