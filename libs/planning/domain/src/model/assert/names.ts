import { NOTHING } from '../constraint';
import { few, type Field } from './field';

/** The ids and tags of one list of the problem, in its order. */
export class Names {
  private readonly places = new Map<string, number>();
  private readonly tags = new Set<string>();

  /** `what` names one of them, e.g. `a slot`. Refuses an id that can't be one, or that stands twice. */
  constructor(
    readonly what: string,
    list: Field,
  ) {
    const items = list.items();
    if (items.length === 0) list.refuse('at least one');
    items.forEach((item, place) => {
      const id = item.get('id');
      if (this.places.has(asId(id))) id.refuse(`an id that ${what} before doesn't have`);
      this.places.set(asId(id), place);
      if (item.has('tags')) item.get('tags').items().forEach((tag) => this.tags.add(`#${asTag(tag)}`));
    });
  }

  /** Its place in the list. */
  one(id: Field): number {
    return this.places.get(id.text()) ?? id.refuse(`the id of ${this.what}: ${few(this.places.keys())}`);
  }

  picked(list: Field, ...more: string[]): void {
    for (const item of list.items()) {
      const name = item.text();
      if (this.places.has(name) || this.tags.has(name) || more.includes(name)) continue;
      const tags = this.tags.size > 0 ? `a tag: ${few(this.tags)}` : '(none has tags)';
      item.refuse(name.startsWith('#') ? `${tags}; ${this.what} must carry it` : `the id of ${this.what}: ${few(this.places.keys())}; or ${tags}`);
    }
  }

  /** An object whose keys are ids. */
  keyed(record: Field, check: (value: Field) => void, ...more: string[]): void {
    for (const key of record.keys()) {
      if (!this.places.has(key) && !more.includes(key)) record.refuse(`ids of ${this.what} as keys: ${few(this.places.keys())}`, key);
      check(record.get(key));
    }
  }
}

function asId(field: Field): string {
  const id = field.text();
  if (id === NOTHING || id.startsWith('#') || id === '__proto__') field.refuse('an id other than "-", and without "#" in front');
  return id;
}

function asTag(field: Field): string {
  const tag = field.text();
  return tag.startsWith('#') ? field.refuse('a tag without "#"; only picks write it with "#"') : tag;
}
