import { ApiProperty } from '@nestjs/swagger';
import { Conflict } from './conflict.dto';

export class ResolveRefusal {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  message!: string;
}

export class ResolveOutcome {
  @ApiProperty()
  conflictId!: string;

  @ApiProperty({ type: Conflict, nullable: true, description: 'As it is now; null: it was not resolved' })
  conflict!: Conflict | null;

  @ApiProperty({ type: ResolveRefusal, nullable: true, description: 'Why not; null: it is resolved' })
  refusal!: ResolveRefusal | null;
}
