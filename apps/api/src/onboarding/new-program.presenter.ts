import type { SpecialtyPackView, StartProgram as StartProgramCommand } from '@housestaff/onboarding/application';
import type { SpecialtyPack, StartProgram } from './new-program.dto';

export function presentPack({ activities, rotations, plans, ...pack }: SpecialtyPackView): SpecialtyPack {
  return { ...pack, activities: [...activities], rotations: [...rotations], plans: [...plans] };
}

/** A pack or year that is left out is none. */
export function startCommand({ packId = null, year = null, ...body }: Omit<StartProgram, 'packId' | 'year'> & Partial<Pick<StartProgram, 'packId' | 'year'>>): StartProgramCommand {
  return { ...body, packId, year };
}
