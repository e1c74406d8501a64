/**
 * The wire contract. Backend: each name here is a DTO class of the same name (its OpenAPI schema name). Web: import the types
 * from '@housestaff/api-client'. Bodies below are `data` of the envelope {success,data,error,meta}. Dates: LocalDate 'YYYY-MM-DD';
 * ranges of days: `from` in, `to` OUT (half-open) as field pair {from,to} = DateSpan. Instants: ISO strings with Z. All under /api/v1.
 * `version` fields are sent back as If-Match: "<version>".
 */
export interface DateSpan { from: string; to: string }

// ---- auth ----
// POST /auth/login {email,password} -> Session ; POST /auth/refresh -> Session ; POST /auth/logout -> 204 ; GET /auth/session -> Session (401 when signed out)
// cookies: hs_access, hs_refresh (HttpOnly), hs_csrf (readable; send as X-CSRF-Token on writes). POST /auth/token {email,password} -> AccessToken for API clients (bearer; no cookie)
export interface Session { userId: string; email: string; name: string; organizationId: string; organizationName: string; personId: string | null; roles: GrantInfo[]; permissions: string[]; csrfToken: string; expiresAt: string }
export interface GrantInfo { role: string; programId: string | null }
export interface AccessToken { accessToken: string; expiresAt: string }

// ---- program ----
// GET /programs -> Program[] ; POST /programs {name, specialty, zone} -> Program (201)
// GET /programs/:programId -> Program ; PATCH (If-Match)
export interface Program { id: string; name: string; specialty: string; zone: string; version: number }
// GET /programs/:programId/academic-years -> AcademicYear[] ; POST {name, from, to, blocks:[{name?,from,to,splitOn?}]} -> AcademicYear (rejects hole/overlap, naming both blocks)
// PUT /academic-years/:yearId/blocks {blocks} (If-Match)
export interface AcademicYear { id: string; programId: string; name: string; from: string; to: string; blocks: AcademicBlock[]; scheduleId: string; version: number }
export interface AcademicBlock { id: string; ordinal: number; name: string; from: string; to: string; splitOn: string | null }
// GET/POST /programs/:programId/holidays ; DELETE /holidays/:id      Holiday {id, day, name}
export interface Holiday { id: string; day: string; name: string; version: number }
// GET /programs/:programId/activities -> Activity[] ; POST ; PATCH /activities/:id (If-Match)
export interface TimeSpan { start: number; end: number } // minutes after local midnight; end may exceed 1440
export interface ActivityTimes { am?: TimeSpan | null; pm?: TimeSpan | null; day?: TimeSpan | null }
export interface Activity { id: string; code: string; name: string; category: 'clinical' | 'educational' | 'administrative' | 'time-off'; place: 'in-house' | 'at-home' | 'none'; dutyKind: 'day' | 'night-float' | 'call' | 'backup' | 'post-call' | 'off'; countsHours: boolean; mayOverlap: boolean; supervises: boolean; colour: string; times: ActivityTimes | null; version: number }
// GET /programs/:programId/rotations -> Rotation[] ; POST ; GET /rotations/:id -> RotationDetail ; PATCH /rotations/:id (If-Match)
// PUT /rotations/:id/pattern {cells: PatternCell[]} (If-Match rotation.version) -> RotationDetail
export interface Rotation { id: string; name: string; abbreviation: string; colour: string; category: string; siteName: string | null; leaveEligible: boolean; halfBlock: boolean; hoursLimit: number; supervisionWeight: number; audience: 'resident' | 'faculty' | 'any'; active: boolean; hasPattern: boolean; untimedActivities: string[]; version: number }
export interface PatternCell { week: number; weekday: number; half: 'am' | 'pm'; activityId: string }
export interface RotationDetail extends Rotation { pattern: PatternCell[] }
// GET /academic-years/:yearId/requirements -> Requirements ; PUT {requirements, coverage, confirm: boolean} replaces all; POST /academic-years/:yearId/requirements/observe -> Requirements (proposes counts observed in the published year, status observed)
export interface Requirements { requirements: RotationRequirement[]; coverage: CoverageRequirement[]; version: number }
export interface RotationRequirement { id: string; rotationId: string; pgy: number; minBlocks: number; targetBlocks: number | null; maxBlocks: number | null; status: 'observed' | 'confirmed' }
export interface CoverageRequirement { id: string; rotationId: string; blockId: string | null; pgy: number | null; minPeople: number; maxPeople: number | null; status: 'observed' | 'confirmed' }

// ---- people ----
// GET /programs/:programId/people?kind=&q=&cursor= -> Person[] (meta.pagination.nextCursor) ; POST ; GET /people/:id -> PersonDetail ; PATCH /people/:id (If-Match) ; PUT /people/:id/pgy-periods
export interface Person { id: string; programId: string; kind: 'resident' | 'faculty' | 'staff' | 'student'; givenName: string; familyName: string; displayName: string; email: string | null; phone: string | null; externalId: string | null; specialties: string[]; titles: string[]; active: boolean; pgy: number | null; offCycle: boolean; version: number }
export interface PersonDetail extends Person { pgyPeriods: PgyPeriod[]; awayDays: AwayDays[] }
export interface PgyPeriod { id: string; from: string; to: string; pgy: number; offCycle: boolean }
export interface AwayDays { academicYear: string; days: number; warnAt: number; limit: number }
// GET /programs/:programId/absences?from=&to=&personId=&status= -> Absence[] ; POST /programs/:programId/absences -> Absence ; PATCH /absences/:id (If-Match) incl. status approve/deny/cancel
export interface Absence { id: string; personId: string; personName: string; kind: string; from: string; to: string; startsPm: boolean; endsAm: boolean; status: 'requested' | 'approved' | 'denied' | 'cancelled' | 'anticipated'; blocking: boolean; countsAway: boolean; note: string; source: 'import' | 'manual'; days: number; version: number }

// ---- schedule ----
// GET /schedules/:scheduleId -> Schedule ; GET /schedules/:scheduleId/versions -> ScheduleVersion[]
export interface Schedule { id: string; programId: string; academicYearId: string; publishedVersion: number; drafts: Draft[]; version: number }
export interface Draft { id: string; scheduleId: string; name: string; baseVersion: number; status: 'open' | 'published' | 'discarded'; createdBy: string; changedAt: string; changeCount: number; canUndo: boolean; canRedo: boolean; undoLabel: string | null; redoLabel: string | null; version: number }
export interface ScheduleVersion { number: number; publishedAt: string; publishedBy: string; note: string; rolledBackTo: number | null; changeCount: number }
// GET /schedules/:scheduleId/year-grid?draft=ID -> YearGrid
export interface YearGrid { schedule: Schedule; year: AcademicYear; draft: Draft | null; rotations: Rotation[]; groups: YearGridGroup[]; coverage: CoverageRow[]; hours: HoursFoot; findings: FindingCounts; uncovered: number }
export interface YearGridGroup { label: string; pgy: number | null; people: YearGridRow[] } // groups: PGY-1.., Off-cycle, Faculty
export interface YearGridRow { personId: string; name: string; pgy: number | null; offCycle: boolean; stays: YearGridStay[]; absences: YearGridAbsence[] }
export interface YearGridStay { id: string | null; rotationId: string; from: string; to: string; locked: boolean; source: string; changed: boolean; note: string; finding: 'violation' | 'warning' | null }
export interface YearGridAbsence { id: string; kind: string; from: string; to: string; status: string }
export interface CoverageRow { rotationId: string; cells: CoverageCell[] } // one per block, in order
export interface CoverageCell { blockId: string; first: number; second: number; min: number | null; max: number | null; state: 'ok' | 'under' | 'over' | 'none' } // people on it in first and second half
export interface HoursFoot { cells: HoursCell[] } // highest average weekly hours per block
export interface HoursCell { blockId: string; hours: number | null; personId: string | null; limit: number }
export interface FindingCounts { violations: number; warnings: number; notAssessable: number }
// GET /schedules/:scheduleId/block-grid?block=BLOCKID&draft=ID -> BlockGrid
export interface BlockGrid { schedule: Schedule; block: AcademicBlock; draft: Draft | null; activities: Activity[]; rotations: Rotation[]; days: BlockGridDay[]; bands: BlockGridBand[]; groups: BlockGridGroup[]; supervision: SupervisionCell[]; findings: FindingCounts }
export interface BlockGridDay { date: string; weekday: number; holiday: string | null; today: boolean }
export interface BlockGridBand { label: string; entries: { personId: string; name: string; from: string; to: string; kind: string }[] } // call rows: in-house night, backup, FMIT attending
export interface BlockGridGroup { label: string; people: BlockGridRow[] }
export interface BlockGridRow { personId: string; name: string; pgy: number | null; rotationIds: string[]; days: BlockGridCell[] } // one per day, in order
export interface BlockGridCell { am: BlockGridHalf | null; pm: BlockGridHalf | null; absence: string | null }
export interface BlockGridHalf { dutyId: string | null; activityId: string; rotationId: string | null; start: string | null; end: string | null; source: string; locked: boolean; changed: boolean }
export interface SupervisionCell { date: string; half: 'am' | 'pm'; have: number; need: number }
// POST /schedules/:scheduleId/drafts {name?} -> Draft (201) ; GET /drafts/:id -> Draft ; DELETE /drafts/:id (discard, 204)
// POST /drafts/:id/changes {changes: DraftChangeInput[], label?} (If-Match draft.version) -> EditResult ; POST /drafts/:id/undo , /redo (If-Match) -> EditResult
export interface DraftChangeInput { kind: 'set-stay' | 'lock' | 'put-duty' | 'remove-duty'; personId: string; from: string; to: string; rotationId?: string | null; locked?: boolean; activityId?: string; half?: 'am' | 'pm' | 'day'; dutyId?: string }
export interface EditResult { draft: Draft; findings: FindingDiff }
export interface FindingDiff { added: Finding[]; removed: Finding[]; worsened: Finding[]; improved: Finding[] }
// POST /drafts/:id/changes/preview {changes} -> FindingDiff
// GET /drafts/:id/candidates?from=&to=&rotationId= -> Candidate[] : who could take that rotation then (the reason before the click); works also with /schedules/:id/candidates for the published schedule
export interface Candidate { personId: string; eligible: boolean; reason: string; reasonCode: 'ok' | 'assigned' | 'locked' | 'on-leave' | 'maximum-met' | 'not-this-pgy' | 'duty-hours' | 'same-rotation'; currentRotationId: string | null; addedFindings: number; note: string }
// GET /drafts/:id/diff -> ScheduleDiff ; GET /schedules/:scheduleId/versions/:number/diff?against=N -> ScheduleDiff
export interface ScheduleDiff { from: number; to: number | null; changes: StayChange[]; duties: { added: number; removed: number; changed: number }; findings: FindingDiff | null }
export interface StayChange { personId: string; personName: string; from: string; to: string; before: string | null; after: string | null } // rotation names; whole changed period
// POST /drafts/:id/publish {note} (If-Match draft.version, Idempotency-Key) -> ScheduleVersion ; 409 'draft.moved' facts {moved: StayChange[]} ; 422 'publish.blocked' facts {findings: Finding[]}; body may carry override:{reason}
// POST /schedules/:scheduleId/versions/:number/roll-back {note} (If-Match schedule.version) -> ScheduleVersion

// ---- compliance ----
// GET /schedules/:scheduleId/compliance?block=BLOCKID&draft=ID -> ComplianceMatrix
export interface ComplianceMatrix { block: AcademicBlock; rules: RuleInfo[]; rows: ComplianceRow[]; counts: FindingCounts; clearPeople: number; findings: Finding[] }
export interface RuleInfo { id: string; title: string; column: string; unit: 'hours' | 'days' | 'nights' | 'people'; paragraph: string; edition: string; sense: 'at-most' | 'at-least'; severity: 'violation' | 'warning' }
export interface ComplianceRow { personId: string; name: string; pgy: number | null; rotationIds: string[]; cells: ComplianceCell[] } // one per rule, in order
export interface ComplianceCell { ruleId: string; status: 'pass' | 'violation' | 'warning' | 'not-assessable' | 'not-applicable'; measured: number | null; limit: number | null }
export interface Finding { id: string; ruleId: string; personId: string; personName: string; rotationId: string | null; from: string; to: string; measured: number | null; limit: number | null; unit: string; severity: 'violation' | 'warning' | 'not-assessable'; paragraph: string; at: string | null; rows: FindingRow[] }
export interface FindingRow { dutyId: string | null; activityCode: string; activityName: string; date: string; start: string | null; end: string | null; hours: number | null }
// GET /schedules/:scheduleId/compliance/people/:personId?block=&rule=&draft= -> Arithmetic
export interface Arithmetic { rule: RuleInfo; personId: string; personName: string; status: string; windows: ArithmeticWindow[] }
export interface ArithmeticWindow { rotationId: string | null; from: string; to: string; hours: number | null; days: number; leaveDays: { kind: string; from: string; to: string; days: number }[]; eligibleDays: number; measured: number | null; limit: number | null; status: string; weeks: { from: string; to: string; hours: number; leave: boolean }[]; rows: FindingRow[]; missing: string[] }

// ---- planning ----
// POST /schedules/:scheduleId/runs {algorithm:'greedy'|'mip', seconds, seed?, keepLocked: true, basis:'published'|'draft', draftId?, people?:'residents', weights:{preferences..}} -> Run (202) ; GET /schedules/:scheduleId/runs -> Run[] ; GET /runs/:id -> Run
// POST /runs/:id/cancel -> Run ; POST /runs/:id/accept {name?} -> Draft ; GET /schedules/:scheduleId/runs/precheck -> PreCheck
export interface Run { id: string; scheduleId: string; algorithm: 'greedy' | 'mip'; seconds: number; seed: number; status: 'queued' | 'running' | 'succeeded' | 'cancelled' | 'failed'; phase: string; startedBy: string; startedAt: string | null; finishedAt: string | null; elapsedSeconds: number; scope: RunScope; points: RunPoint[]; best: number | null; bound: number | null; proven: boolean; terms: RunTerm[]; unmet: UnmetDemand[]; changedCells: number; draftId: string | null; error: string | null; version: number }
export interface RunScope { people: number; blocks: number; lockedCells: number; leaveWeeks: number; requirements: number; coverage: number }
export interface RunPoint { seconds: number; best: number | null; bound: number | null }
export interface RunTerm { id: string; label: string; words: string; points: number; firstPoints: number }
export interface UnmetDemand { id: string; title: string; required: number; exists: number; short: number; unit: string; because: string[]; relaxations: { label: string; effect: string }[] }
export interface PreCheck { ready: boolean; problems: UnmetDemand[]; observedOnly: boolean; scope: RunScope }

// ---- exchange ----
// POST /programs/:programId/imports (multipart file) -> ImportBatch (201) ; GET /programs/:programId/imports -> ImportBatch[] ; GET /imports/:id -> ImportBatch ; DELETE /imports/:id (discard staged)
// GET /imports/:id/cells?sheet=NAME&range=A1:H20 -> SheetWindow
// PUT /imports/:id/mapping ImportMapping (If-Match) -> ImportBatch ; GET /imports/:id/preview -> ImportPreview ; POST /imports/:id/commit {acceptedOnly:boolean, replaceManual:boolean, lockImported:boolean} (If-Match, Idempotency-Key) -> ImportBatch
// GET /imports/:id/rejected.csv -> file
export interface ImportBatch { id: string; programId: string; fileName: string; fileSize: number; status: 'staged' | 'committed' | 'discarded'; createdBy: string; createdAt: string; sheets: ImportSheet[]; year: ImportYear | null; people: ImportPerson[]; labels: ImportLabel[]; codes: ImportCode[]; templates: ImportTemplate[]; leaves: ImportLeave[]; problems: ImportProblem[]; matched: number; total: number; version: number }
export interface ImportSheet { name: string; kind: 'year' | 'templates' | 'ignored'; rows: number; columns: number; cellsRead: number; stored: number; rejected: number; why: string }
export interface ImportYear { name: string; from: string; to: string; blocks: { ordinal: number; name: string; from: string; to: string; cell: string }[] }
export interface ImportPerson { key: string; name: string; cell: string; pgy: number | null; offCycle: boolean; personId: string | null; action: 'create' | 'match' }
export interface ImportLabel { label: string; cells: string[]; count: number; target: ImportLabelTarget | null; why: string; needsCheck: boolean }
/** rotations: one (whole cell) or more (compound cell split in order); ranges when the label carries its own dates */
export interface ImportLabelTarget { kind: 'rotation' | 'leave' | 'skip'; rotations: { rotationId: string | null; newName: string | null; newAbbreviation: string | null }[] }
export interface ImportCode { code: string; count: number; activityId: string | null; name: string; category: string; dutyKind: string; times: ActivityTimes | null; proposedTimes: ActivityTimes | null }
export interface ImportTemplate { label: string; cell: string; rotation: { rotationId: string | null; newName: string | null } | null; include: boolean; cells: number }
export interface ImportLeave { key: string; personKey: string; personName: string; cell: string; text: string; kind: string; from: string | null; to: string | null; days: number; accept: boolean; sure: boolean; why: string }
export interface ImportProblem { sheet: string; cell: string; text: string; what: string; fix: string }
export interface ImportMapping { programYearName?: string; labels: { label: string; target: ImportLabelTarget | null }[]; codes: { code: string; name: string; category: string; dutyKind: string; times: ActivityTimes | null }[]; templates: { label: string; include: boolean; rotation: { rotationId: string | null; newName: string | null } | null }[]; leaves: { key: string; accept: boolean; kind: string; from: string | null; to: string | null }[] }
export interface ImportPreview { ready: boolean; changes: { people: ImportCounts; rotations: ImportCounts; activities: ImportCounts; blocks: ImportCounts; stays: ImportCounts; patterns: ImportCounts; absences: ImportCounts }; keptManual: number; problems: ImportProblem[]; unmapped: string[]; sheets: ImportSheet[] }
export interface ImportCounts { added: number; changed: number; removed: number; unchanged: number }

// ---- me, feeds, manifest, audit ----
// GET /me/schedule?from=&to= -> MySchedule
export interface MySchedule { personId: string; name: string; programName: string; zone: string; publishedVersion: number; now: MyDuty | null; next: MyDuty | null; days: MyDay[]; rotation: { rotationId: string; name: string; abbreviation: string; colour: string; from: string; to: string } | null; weekHours: number | null; hoursLimit: number; feeds: Feed[] }
export interface MyDay { date: string; holiday: string | null; absence: string | null; duties: MyDuty[] }
export interface MyDuty { id: string; activityCode: string; activityName: string; rotationAbbreviation: string | null; colour: string; date: string; half: string; start: string | null; end: string | null; site: string | null; withPeople: string[] }
// GET /me/feeds -> Feed[] ; POST /me/feeds -> FeedCreated (url shown once) ; POST /feeds/:id/rotate -> FeedCreated ; DELETE /feeds/:id -> 204 (revoke)
export interface Feed { id: string; label: string; createdAt: string; lastFetchedAt: string | null; revokedAt: string | null }
export interface FeedCreated extends Feed { url: string }
// GET /ics/:token.ics  (outside /api)
// GET /programs/:programId/manifest?date=YYYY-MM-DD -> Manifest
export interface Manifest { date: string; block: AcademicBlock | null; blockDay: number | null; zone: string; publishedVersion: number; updatedAt: string; locations: ManifestLocation[]; counts: { residents: number; faculty: number; away: number; gaps: number }; gaps: ManifestGap[]; onCall: { role: string; name: string; phone: string | null }[]; away: { personId: string; name: string; kind: string; from: string; to: string }[]; changed: { at: string; text: string }[] }
export interface ManifestLocation { rotationId: string; abbreviation: string; colour: string; name: string; siteName: string | null; roles: { role: string; am: ManifestPerson[]; pm: ManifestPerson[]; night: ManifestPerson[] }[] }
export interface ManifestPerson { personId: string; name: string; pgy: number | null; note: string }
export interface ManifestGap { title: string; detail: string; half: 'am' | 'pm' | 'night' }
// GET /audit?cursor=&action=&resource=&user=&from=&to= -> AuditEvent[]
export interface AuditEvent { id: string; seq: number | null; at: string; actor: string; action: string; resource: string; resourceId: string | null; outcome: 'allowed' | 'denied'; query: unknown; before: unknown; after: unknown; correlationId: string; sealed: boolean }
// ---- platform ---- GET /health/live, /health/ready, /metrics (outside /api/v1), /api/openapi.json, /api/docs. GET /jobs/:id -> Job
