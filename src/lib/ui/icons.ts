/** Line drawings on a 24 by 24 grid. Always decoration: the words stand beside them. These are in pages without Kit, too. */
export const readingDrawings = {
  brand: 'M6 5h12a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3M8 12l3 3 5-6',
  start: 'm3 11 9-8 9 8v9H3z',
  list: 'm4 6 2 2 3-4M4 16l2 2 3-4M13 7h8M13 17h8',
  book: 'M4 5h7v15H4zM13 5h7v15h-7z',
  phone: 'M5 4h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2',
  warning: 'M12 3 2 20h20zM12 10v4M12 17v.01',
  person: 'M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4 21a8 8 0 0 1 16 0',
  check: 'm5 12 5 5 9-11',
  question:
    'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.01M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0',
  next: 'm9 5 7 7-7 7',
  down: 'm5 9 7 7 7-7',
  more: 'M4 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M18 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  trash: 'M4 7h16M10 11v6M14 11v6M6 7l1 13h10l1-13M9 7V4h6v3',
  out: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  search: 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.5 15.5 21 21',
  history: 'M4 5v5h5M4.6 10A8.5 8.5 0 1 1 3.5 13M12 8v5l3 2',
} as const;

/** All of them, for the pages that Kit runs. */
export const drawings = {
  ...readingDrawings,
  cross: 'M6 6l12 12M18 6 6 18',
  back: 'm15 5-7 7 7 7',
  globe:
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
} as const;

export type IconName = keyof typeof drawings;
