import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { Grant } from '@housestaff/kernel';
import { ROLES, type Role } from '@housestaff/identity/domain';

export class GrantInput {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role!: Role;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: the whole organization' })
  @IsOptional()
  @IsUUID()
  programId!: string | null;
}

export function grantsOf(inputs: readonly GrantInput[]): Grant[] {
  return inputs.map(({ role, programId }) => (programId ? { role, programId } : { role }));
}
