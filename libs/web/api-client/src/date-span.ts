/** Days from `from` to `to`, which is out. */
export interface DateSpan {
  from: string;
  to: string;
}
