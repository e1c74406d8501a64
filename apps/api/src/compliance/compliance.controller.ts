import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ArithmeticQuery, ComplianceMatrixQuery } from '@housestaff/compliance/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { Arithmetic } from './arithmetic.dto';
import { ComplianceMatrix } from './compliance-matrix.dto';
import { ArithmeticAsked, MatrixAsked } from './compliance-requests.dto';

@ApiTags('compliance')
@Controller('schedules/:scheduleId/compliance')
export class ComplianceController {
  constructor(
    private readonly matrix: ComplianceMatrixQuery,
    private readonly arithmetic: ArithmeticQuery,
  ) {}

  @Get()
  @RequirePermission('compliance:read')
  @ApiData(ComplianceMatrix)
  ofBlock(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Query() { block, draft, basis }: MatrixAsked): Promise<ComplianceMatrix> {
    return this.matrix.execute({ scheduleId, blockId: block, draftId: draft, basis });
  }

  @Get('people/:personId')
  @RequirePermission('compliance:read')
  @ApiData(Arithmetic)
  ofPerson(
    @Param('scheduleId', ParseUUIDPipe) scheduleId: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Query() { block, draft, rule, basis }: ArithmeticAsked,
  ): Promise<Arithmetic> {
    return this.arithmetic.execute({ scheduleId, personId, blockId: block, draftId: draft, ruleId: rule, basis });
  }
}
