/** The public format judged from its text alone, by someone who knows nothing of problems and constraints. */
export function evaluateText(instance: string, roster: string): { points: number; broken: string[] } {
  const section = (name: string): string[][] => {
    const lines = instance.split('\n');
    const start = lines.indexOf(`SECTION_${name}`) + 1;
    const rest = start === 0 ? [] : lines.slice(start);
    const end = rest.findIndex((line) => line.startsWith('SECTION_'));
    return rest.slice(0, end < 0 ? undefined : end).filter((line) => line.trim() && !line.startsWith('#')).map((line) => line.trim().split(','));
  };
  const rows = new Map(roster.trim().split('\n').map((line) => [line.split(',')[0]!, line.split(',').slice(1)]));
  const minutes = new Map(section('SHIFTS').map(([id, length]) => [id!, Number(length)]));
  const pairs = new Set(section('SHIFTS').flatMap(([id, , not = '']) => not.split('|').map((then) => `${id}>${then}`)));
  const broken: string[] = [];
  const demand = (holds: boolean, what: string): void => {
    if (!holds) broken.push(what);
  };
  for (const [id, most, maxMinutes, minMinutes, maxRun, minRun, minOff, maxWeekends] of section('STAFF')) {
    const row = rows.get(id!)!;
    for (const part of most!.split('|')) demand(row.filter((s) => s === part.split('=')[0]).length <= Number(part.split('=')[1]), 'most of a shift');
    const worked = row.reduce((sum, s) => sum + (minutes.get(s) ?? 0), 0);
    demand(worked <= Number(maxMinutes), 'most minutes');
    demand(worked >= Number(minMinutes), 'least minutes');
    row.forEach((s, day) => demand(day === 0 || !pairs.has(`${row[day - 1]}>${s}`), 'succession'));
    const onOff = row.map((s) => (s === '-' ? '.' : 'x')).join('');
    for (const run of onOff.matchAll(/x+/g)) demand(run[0].length <= Number(maxRun), 'most in a row');
    for (const run of onOff.matchAll(/(?<=\.)x+(?=\.)/g)) demand(run[0].length >= Number(minRun), 'least in a row');
    for (const run of onOff.matchAll(/(?<=x)\.+(?=x)/g)) demand(run[0].length >= Number(minOff), 'days off in a row');
    const weeks = onOff.match(/.{1,7}/g) ?? [];
    demand(weeks.filter((week) => week.slice(5).includes('x')).length <= Number(maxWeekends), 'weekends');
  }
  for (const [id, ...days] of section('DAYS_OFF')) demand(days.every((day) => rows.get(id!)![Number(day)] === '-'), 'day off');
  let points = 0;
  for (const [id, day, shift, weight] of section('SHIFT_ON_REQUESTS')) if (rows.get(id!)![Number(day)] !== shift) points += Number(weight);
  for (const [id, day, shift, weight] of section('SHIFT_OFF_REQUESTS')) if (rows.get(id!)![Number(day)] === shift) points += Number(weight);
  for (const [day, shift, required, under, over] of section('COVER')) {
    const held = [...rows.values()].filter((row) => row[Number(day)] === shift).length;
    points += Math.max(0, Number(required) - held) * Number(under) + Math.max(0, held - Number(required)) * Number(over);
  }
  return { points, broken };
}
