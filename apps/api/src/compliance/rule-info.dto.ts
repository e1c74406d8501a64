import { ApiProperty } from '@nestjs/swagger';

const UNITS = ['hours', 'days', 'nights', 'pgy', 'people'] as const;

export class RuleInfo {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'What its column holds' })
  column!: string;

  @ApiProperty({ enum: UNITS })
  unit!: (typeof UNITS)[number];

  @ApiProperty({ description: 'Of the Common Program Requirements' })
  paragraph!: string;

  @ApiProperty()
  edition!: string;

  @ApiProperty({ enum: ['at-most', 'at-least'] })
  sense!: 'at-most' | 'at-least';

  @ApiProperty({ enum: ['violation', 'warning'] })
  severity!: 'violation' | 'warning';
}
