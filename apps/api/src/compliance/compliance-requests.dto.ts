import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { BasisAsked } from './overview-requests.dto';

export class MatrixAsked extends BasisAsked {
  @ApiPropertyOptional({ description: 'An academic block. Left out: the one of today, else the first' })
  @IsOptional()
  @IsUUID()
  block?: string;

  @ApiPropertyOptional({ description: 'With the changes of this draft' })
  @IsOptional()
  @IsUUID()
  draft?: string;
}

export class ArithmeticAsked extends MatrixAsked {
  @ApiProperty({ description: 'A rule of the matrix, e.g. eighty-hour-week' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  rule!: string;
}
