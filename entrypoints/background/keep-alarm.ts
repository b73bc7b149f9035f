// An alarm that the browser may have lost comes in: it stands again where it is gone. One that stands is never put off.

interface Alarms<When> {
  get(name: string): Promise<unknown>;
  create(name: string, when: When): unknown;
}

export async function keepAlarm<When>(
  alarms: Alarms<When>,
  name: string,
  when: When,
): Promise<void> {
  if (!(await alarms.get(name))) await alarms.create(name, when);
}
