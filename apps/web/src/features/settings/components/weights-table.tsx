'use client';
import { messageOf, type Rotation } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, RotationChip, SkeletonRows, useNotify } from '@housestaff/ui';
import { Stethoscope } from 'lucide-react';
import { useState } from 'react';
import { CATEGORIES } from '@/features/rotations/components/rotation-dialog';
import { useRotations } from '@/shell/use-schedule';
import { useSaveWeights } from '../api/use-settings';
import { changedWeights, MOST_WEIGHT, type TypedWeights, wrongWeights } from '../model/weights-form';
import { Refusal } from './part';

function Row({ rotation, text, wrong, editable, onType }: { rotation: Rotation; text: string; wrong: boolean; editable: boolean; onType: (text: string) => void }) {
  return (
    <tr>
      <td>
        <RotationChip abbreviation={rotation.abbreviation} colour={rotation.colour} />
      </td>
      <th scope="row">{rotation.name}</th>
      <td className="wide-only t2">{CATEGORIES.find(({ value }) => value === rotation.category)?.label}</td>
      <td className="num">
        <input className="inp set-weight" inputMode="decimal" aria-label={`Supervision weight of ${rotation.name}`} value={text} disabled={!editable} aria-invalid={wrong || undefined} onChange={(event) => onType(event.target.value)} />
        {wrong && <p className="t12 bad">{`0 to ${MOST_WEIGHT}`}</p>}
      </td>
    </tr>
  );
}

function Editor({ rotations, programId, editable }: { rotations: readonly Rotation[]; programId: string; editable: boolean }) {
  const [typed, setTyped] = useState<TypedWeights>({});
  const save = useSaveWeights(programId);
  const notify = useNotify();
  const changes = changedWeights(rotations, typed);
  const wrong = wrongWeights(typed);
  const why = wrong.length > 0 ? 'Mend what is marked first' : changes.length === 0 ? 'Nothing is changed' : null;
  const press = () => save.mutate(changes, { onSuccess: () => [setTyped({}), notify({ tone: 'good', text: `${changes.length} ${changes.length === 1 ? 'weight is' : 'weights are'} saved.` })] });
  return (
    <>
      <Refusal words={save.error ? messageOf(save.error) : null} />
      <div className="set-wide">
        <table className="dt">
          <caption className="vh">Supervision weights by rotation</caption>
          <thead>
            <tr>
              <th scope="col">Short</th>
              <th scope="col">Rotation</th>
              <th scope="col" className="wide-only">
                Category
              </th>
              <th scope="col" className="num">
                Weight
              </th>
            </tr>
          </thead>
          <tbody>
            {rotations.map((rotation) => (
              <Row key={rotation.id} rotation={rotation} text={typed[rotation.id] ?? String(rotation.supervisionWeight)} wrong={wrong.includes(rotation.id)} editable={editable} onType={(text) => [save.reset(), setTyped({ ...typed, [rotation.id]: text })]} />
            ))}
          </tbody>
        </table>
      </div>
      {editable && (
        <div className="set-bar">
          <Button variant="primary" busy={save.isPending} disabledReason={why} onClick={press}>
            Save weights
          </Button>
          {Object.keys(typed).length > 0 && <Button onClick={() => [save.reset(), setTyped({})]}>Discard changes</Button>}
        </div>
      )}
    </>
  );
}

/** How much of an attending one learner takes, rotation by rotation. `used`: whether the rule goes by it; null where that is not known. */
export function WeightsTable({ programId, editable, used }: { programId: string; editable: boolean; used: boolean | null }) {
  const rotations = useRotations(programId);
  const shown = (rotations.data ?? []).filter((rotation) => rotation.active && rotation.audience !== 'faculty');
  return (
    <section className="flex flex-col gap-3" aria-labelledby="settings-weights">
      <div>
        <h2 id="settings-weights">Weight of each rotation</h2>
        <p className="t2 set-note">
          How much of an attending one learner of the rotation takes in a half-day. {used === false && 'The rule above does not go by them now: it does when it is on, with “Rotation weights” as its method.'}
        </p>
      </div>
      {rotations.isPending && <SkeletonRows rows={8} height={36} label="Loading the rotations" />}
      {rotations.isLoadingError && <ErrorState title="The rotations did not load" error={rotations.error} onRetry={() => void rotations.refetch()} />}
      {rotations.data && shown.length === 0 && <EmptyState icon={Stethoscope} title="There is no rotation for residents yet." />}
      {shown.length > 0 && <Editor rotations={shown} programId={programId} editable={editable} />}
    </section>
  );
}
