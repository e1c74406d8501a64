import { Injectable } from '@nestjs/common';
import { changedAnswers, firstAnswers, ImportNotReady, makeProgramPlan, programBalance, proposedFirstDays, readProgramFile, type Balance, type CodedRotation, type ProgramAnswers, type ProgramFileView, type ProgramPlan, type ProposedDay } from '@housestaff/exchange/domain';
import { addDays, Clock, dayWords, type Id } from '@housestaff/kernel';
import { programDifference, blocksAgree } from '../program-file/program-difference';
import { ProgramGrounds, residentOf, rotationOf, type ProgramGround } from '../program-file/program-ground';
import { ProgramWriter } from '../program-file/program-writer';
import type { ImportReport, ProgramFileBatch } from '../ports/import-batches';
import { envelope, problemViews, type ImportBatchView, type ImportProblemView } from '../shared/import-views';
import { ImportDoor, type CommitOptions, type ImportAnswers, type ImportPreviewView, type ReadFile, type RejectedLines } from './import-door';

const HEADINGS = ['path', 'text', 'what', 'fix'] as const;

interface Opened {
  readonly plan: ProgramPlan;
  readonly ground: ProgramGround;
  readonly balance: Balance;
}

/** Program files: rotations, residents and what each week asks for, in JSON and without dates. */
@Injectable()
export class ProgramFileDoor extends ImportDoor<ProgramFileBatch> {
  constructor(
    private readonly grounds: ProgramGrounds,
    private readonly writer: ProgramWriter,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Throws ProgramFileInvalid. */
  async stage(programId: Id, { content }: ReadFile): Promise<Pick<ProgramFileBatch, 'kind' | 'staged' | 'mapping'>> {
    const file = readProgramFile(content.kind === 'json' ? content.value : null);
    return { kind: 'program-file', staged: { file }, mapping: firstAnswers(file, await this.proposedDays(programId, file.weeks)) };
  }

  async views(batches: readonly ProgramFileBatch[]): Promise<ImportBatchView[]> {
    const views: ImportBatchView[] = [];
    for (const batch of batches) views.push(this.view(batch, await this.open(batch), await this.proposedDays(batch.programId, batch.staged.file.weeks)));
    return views;
  }

  async answered(batch: ProgramFileBatch, { program = {} }: ImportAnswers): Promise<ProgramAnswers> {
    return changedAnswers(batch.staged.file, batch.mapping, program);
  }

  async preview(batch: ProgramFileBatch): Promise<ImportPreviewView> {
    const { plan, ground, balance } = await this.open(batch);
    const against = standsAgainst(plan, ground, false);
    const difference = programDifference(plan, ground, batch.mapping, false);
    return { ready: against.length === 0, ...difference, problems: [...against, ...problemViews(balance)], unmapped: against.map((one) => one.what), sheets: balance.sheets };
  }

  async rejected(batch: ProgramFileBatch): Promise<RejectedLines> {
    const { balance } = await this.open(batch);
    return { headings: HEADINGS, lines: balance.rejected.map(({ cell, text, what, fix }) => [cell, text, what, fix]) };
  }

  async write(batch: ProgramFileBatch, { replaceManual }: CommitOptions): Promise<ImportReport> {
    const { plan, ground, balance } = await this.open(batch);
    const against = standsAgainst(plan, ground, replaceManual);
    if (against.length > 0) throw new ImportNotReady(against.map((one) => one.what), against.length, against.map(({ what, fix }) => `${what}. ${fix}.`).join(' '));
    const report = { balance, ...programDifference(plan, ground, batch.mapping, replaceManual) };
    await this.writer.write({ programId: batch.programId, plan, ground, answers: batch.mapping, replaceManual });
    return report;
  }

  private async open({ programId, staged, mapping, report }: ProgramFileBatch): Promise<Opened> {
    const plan = makeProgramPlan(staged.file, mapping);
    return { plan, ground: await this.grounds.of(programId, plan), balance: report?.balance ?? programBalance(staged.file, mapping, plan) };
  }

  private async proposedDays(programId: Id, weeks: number): Promise<ProposedDay[]> {
    const today = this.clock.now().toISOString().slice(0, 10);
    const years = (await this.grounds.years(programId)).filter((year) => year.to > today);
    // From April on people plan the year that begins in July.
    const start = `${today.slice(5) >= '04-01' ? today.slice(0, 4) : String(Number(today.slice(0, 4)) - 1)}-07-01`;
    return proposedFirstDays(start, years, weeks);
  }

  private view(batch: ProgramFileBatch, { plan, ground, balance }: Opened, proposedDays: readonly ProposedDay[]): ImportBatchView {
    const { file } = batch.staged;
    const blocks = plan.blocks.map((block, i) => ({ ordinal: i + 1, ...block, cell: '' }));
    return {
      ...envelope(batch),
      sheets: balance.sheets,
      problems: problemViews(balance),
      year: { name: plan.yearName, from: plan.year.start, to: plan.year.end, blocks },
      people: plan.residents.map(({ id, pgy }, i) => {
        const personId = residentOf(ground, id)?.id ?? null;
        return { key: id, name: id, cell: `residents[${i}]`, pgy, offCycle: false, personId, action: personId ? ('match' as const) : ('create' as const) };
      }),
      program: {
        name: file.name,
        weeks: file.weeks,
        cohorts: file.cohorts,
        residents: file.residents.length,
        rotations: plan.rotations.map((rotation) => rotationView(rotation, rotationOf(ground, rotation))),
        requirements: plan.requirements.length,
        coverage: plan.coverage.length,
        answers: batch.mapping,
        proposedDays,
        lastDay: addDays(plan.year.end, -1),
      },
    };
  }
}

function rotationView({ code, name, abbreviation, category }: CodedRotation, found: { readonly name: string } | undefined): ProgramFileView['rotations'][number] {
  return { code, name, abbreviation, category, action: found ? 'match' : 'create', matched: found?.name ?? null };
}

/** Reasons why the file's year can't be the program's as things are. */
function standsAgainst(plan: ProgramPlan, { year, clash, rotations }: ProgramGround, replaceManual: boolean): ImportProblemView[] {
  const at = { sheet: 'the rest of the file', text: '' };
  const problems: ImportProblemView[] = [];
  if (clash) problems.push({ ...at, cell: 'firstDay', what: `${clash.name} shares days with the file's year`, fix: `Choose the first day of ${clash.name}, or a day after it` });
  const differs = year && !clash && !blocksAgree(plan, year);
  if (differs && year.period.start !== plan.year.start) problems.push({ ...at, cell: 'firstDay', what: `${year.name} begins on ${dayWords(year.period.start)}`, fix: `Choose that day, or one after ${year.name}` });
  else if (differs && !replaceManual) problems.push({ ...at, cell: 'weeks', what: `${year.name} is there already with other blocks`, fix: 'Let the file replace them, or choose another year' });
  for (const { code, abbreviation, name } of plan.rotations) {
    const taken = rotations.filter((rotation) => rotation.abbreviation === abbreviation && rotation.name.toLowerCase() !== name.toLowerCase());
    if (taken.length > 1) problems.push({ ...at, cell: code, what: `Several rotations are abbreviated ${abbreviation}`, fix: 'Give them different abbreviations first' });
  }
  return problems;
}
