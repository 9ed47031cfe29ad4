/** What an item is, why it is on the list, and what makes it valid. */
export interface ItemWords {
  readonly title: string;
  readonly why: string;
  readonly valid?: string;
}
