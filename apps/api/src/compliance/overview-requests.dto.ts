import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsDay } from '../http/is-day.decorator';

const BASES = ['scheduled', 'worked'] as const;

export class BasisAsked {
  @ApiPropertyOptional({ enum: BASES, description: 'The schedule alone (left out), or with what was logged in its place' })
  @IsOptional()
  @IsIn(BASES)
  basis: (typeof BASES)[number] = 'scheduled';
}

export class ViewAsked extends BasisAsked {
  @ApiPropertyOptional({ description: 'With the changes of this draft' })
  @IsOptional()
  @IsUUID()
  draft?: string;
}

export class OwnTimelineAsked extends BasisAsked {
  @ApiPropertyOptional({ format: 'date', description: 'A day of the academic year that is asked for. Left out: today' })
  @IsOptional()
  @IsDay()
  on?: string;
}

export class ReportAsked extends ViewAsked {
  @ApiPropertyOptional({ description: 'An academic block. Left out: the whole year' })
  @IsOptional()
  @IsUUID()
  block?: string;

  @ApiPropertyOptional({ description: 'One resident. Left out: everybody' })
  @IsOptional()
  @IsUUID()
  person?: string;
}
