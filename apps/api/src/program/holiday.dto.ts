import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { IsDay } from '../http/is-day.decorator';

export class AddHoliday {
  @ApiProperty({ format: 'date' })
  @IsDay()
  day!: string;

  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  name!: string;
}

export class Holiday extends AddHoliday {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  version!: number;
}
