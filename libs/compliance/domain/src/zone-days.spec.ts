import { instantAt } from '@housestaff/kernel';
import { dateOf, epochDayOf, ZoneDays } from './zone-days';

const ZONES = ['America/New_York', 'America/Santiago', 'America/Nuuk', 'Africa/Casablanca', 'Asia/Beirut', 'Australia/Lord_Howe', 'Europe/Berlin', 'Asia/Kathmandu', 'UTC'];

describe('local days', () => {
  it.each(ZONES)('begin and have their noon in %s when the clock on the wall says so', (name) => {
    const zone = ZoneDays.of(name);
    const [first, end] = [epochDayOf('2024-12-20'), epochDayOf('2027-07-20')];
    const wrong: string[] = [];
    for (let day = first; day < end; day += 1) {
      if (zone.start(day) !== instantAt(dateOf(day), 0, name)) wrong.push(`start of ${dateOf(day)}`);
      if (zone.noon(day) !== instantAt(dateOf(day), 720, name)) wrong.push(`noon of ${dateOf(day)}`);
    }
    expect(wrong).toEqual([]);
  });
});
