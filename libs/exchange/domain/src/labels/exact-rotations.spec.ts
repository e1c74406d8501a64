import { exactRotations } from './exact-rotations';
import { proposeRotations } from './propose-rotations';

const rotations = [
  { id: 'a', name: 'Intensive care', abbreviation: 'ICU' },
  { id: 'b', name: 'Intensive care attending', abbreviation: 'ICU' },
  { id: 'c', name: 'SM', abbreviation: 'SPM' },
  { id: 'd', name: 'Surgery main', abbreviation: 'SM' },
  { id: 'e', name: 'Clinic/Wards', abbreviation: 'CW' },
  { id: 'f', name: 'Elective One', abbreviation: 'EL1' },
  { id: 'g', name: 'Elective', abbreviation: 'ELE' },
];

describe('rotations by what they are called to the letter', () => {
  const { of } = exactRotations(rotations);

  it('go by name, then by short name, and by neither where several share it', () => {
    expect(['SM', 'SPM', 'Surgery main', 'ICU', 'Intensive  care', 'CW', 'nothing'].map(of)).toEqual(['c', 'c', 'd', undefined, 'a', 'e', undefined]);
    expect(['Elective (Rheum)', 'Elective One (US)', 'Elective (US) - nights'].map(of)).toEqual(['g', 'f', undefined]);
  });

  it('are proposed before anything alike, with or without a slash in the name', () => {
    const [noted] = proposeRotations([{ label: 'Elective (US) - nights/SM', parts: ['Elective (US) - nights', 'SM'], count: 1 }], rotations);
    expect(noted?.rotations).toHaveLength(2);
    const labels = ['Elective One', 'Clinic/Wards', 'SM', 'SM/ELE', 'EL1'].map((label) => ({ label, parts: label.split('/'), count: 1 }));
    const ids = proposeRotations(labels, rotations).map((one) => one.rotations.map(({ rotationId }) => rotationId));
    expect(ids).toEqual([['f'], ['e'], ['c'], ['c', 'g'], ['f']]);
  });
});
