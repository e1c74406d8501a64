import { toEpochDay, type LocalDate } from '@housestaff/kernel';
import type { BlockingAbsence } from './duty-catalog';
import type { Half } from './duty';

export interface FreeHalf {
  readonly am: boolean;
  readonly pm: boolean;
}

const NOTHING: FreeHalf = { am: false, pm: false };

/** The half-days on which one person is not to be put to work, by epoch day. */
export class FreeHalves {
  private readonly days = new Map<number, FreeHalf>();

  static of(absences: readonly BlockingAbsence[]): FreeHalves {
    const free = new FreeHalves();
    for (const absence of absences) {
      if (absence.status === 'approved' && absence.blocking) free.addAbsence(absence);
    }
    return free;
  }

  on(epochDay: number): FreeHalf {
    return this.days.get(epochDay) ?? NOTHING;
  }

  add(date: LocalDate | number, half: Half): void {
    const day = typeof date === 'number' ? date : toEpochDay(date);
    const before = this.on(day);
    this.days.set(day, { am: before.am || half !== 'pm', pm: before.pm || half !== 'am' });
  }

  private addAbsence(absence: BlockingAbsence): void {
    const [first, last] = [toEpochDay(absence.period.start), toEpochDay(absence.period.end) - 1];
    for (let day = first; day <= last; day += 1) {
      const am = !(day === first && absence.startsPm);
      const pm = !(day === last && absence.endsAm);
      if (am) this.add(day, 'am');
      if (pm) this.add(day, 'pm');
    }
  }
}
