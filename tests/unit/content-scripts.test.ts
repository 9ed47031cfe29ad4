import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isDay, listDue } from '../../scripts/content/due.mjs';
import type { Knowledge } from '../../scripts/content/knowledge.mjs';
import { writeReport } from '../../scripts/content/report.mjs';
import { disagreements } from '../../src/lib/domain/validity/disagreements';
import { facts } from '../../src/lib/domain/validity/facts';

const root = path.join(import.meta.dirname, '..', '..');
const run = (script: string, ...given: string[]) =>
  spawnSync(process.execPath, [path.join('scripts', script), ...given], {
    cwd: root,
    encoding: 'utf8',
  });

const read = { readOn: '2026-11-22', archived: true, language: 'da' } as const;
const knowledge: Knowledge = {
  facts: {
    hours: {
      sources: ['mitid-about', 'mitid-who'],
      checkedOn: '2026-11-22',
      reviewBy: '2027-05-22',
      sureness: 'likely',
      validTo: '2027-06-30',
    },
    age: {
      sources: ['mitid-about'],
      checkedOn: '2026-11-22',
      reviewBy: '2027-11-22',
      sureness: 'certain',
      disagreement: 'minimum-age',
    },
  },
  disagreements: {
    'minimum-age': {
      sides: { fifteen: { sources: ['norden-mitid'] }, thirteen: { sources: ['mitid-about'] } },
      chosen: 'thirteen',
      because: 'official',
      decidedOn: '2026-11-22',
    },
  },
  sources: {
    'mitid-about': { ...read, publisher: 'MitID', title: 'Om', address: 'https://mitid.dk/om' },
    'mitid-who': {
      ...read,
      publisher: 'MitID',
      title: 'Hvem',
      address: 'https://mitid.dk/hvem',
      years: [2024, 2026],
    },
    'norden-mitid': { ...read, publisher: 'Norden', title: 'ID', address: 'https://norden.org' },
    'politi-fraud': {
      ...read,
      publisher: 'Politiet',
      title: 'Pas på',
      address: 'https://politi.dk',
    },
  },
  statements: { hours: 'Der er åbent.', age: 'Fra 13 år.' },
  decisions: {
    'minimum-age': {
      topic: 'Hvor gammel?',
      sides: { fifteen: '15.', thirteen: '13.' },
      choice: 'Vi siger 13.',
    },
  },
  topics: [
    { file: 'da/a.md', reviewBy: '2027-05-22', facts: ['hours'] },
    { file: 'da/b.md', reviewBy: '2027-11-22', facts: ['age'] },
  ],
};

describe('what is due', () => {
  test.each([
    ['2027-05-21', 'Nothing to check before 2027-05-21.\n'],
    [
      '2027-05-22',
      [
        'To check before 2027-05-22: 1 fact, 1 topic.',
        '',
        'By 2027-05-22',
        '',
        '  https://mitid.dk/hvem',
        '    hours: Der er åbent.',
        '',
        '  https://mitid.dk/om',
        '    hours: Der er åbent.',
        '',
        '  Topics to read again',
        '    da/a.md',
        '',
      ].join('\n'),
    ],
  ])('before %s', (day, text) => {
    expect(listDue(knowledge, day)).toBe(text);
  });

  test('comes in the order of the days, each address once a day', () => {
    const text = listDue(knowledge, '2030-01-01');
    expect(text).toMatch(/^To check before 2030-01-01: 2 facts, 2 topics\./);
    expect(text.indexOf('By 2027-05-22')).toBeLessThan(text.indexOf('By 2027-11-22'));
    expect(text.match(/https:\/\/mitid\.dk\/om/g)).toHaveLength(2);
  });

  test.each(['', '2027-3-1', '2027-02-29', '1 March 2027'])('%j is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

test('the report gives facts by source, sources without facts, and decisions', () => {
  expect(writeReport(knowledge)).toBe(
    [
      '# 2 facts by source',
      '',
      '## MitID: Hvem',
      'mitid-who, read 2026-11-22, copy of 2024-2026',
      'https://mitid.dk/hvem',
      '- hours (likely, review 2027-05-22, held until 2027-06-30): Der er åbent.',
      '',
      '## MitID: Om',
      'mitid-about, read 2026-11-22, copy of unknown age',
      'https://mitid.dk/om',
      '- hours (likely, review 2027-05-22, held until 2027-06-30): Der er åbent.',
      '- age (certain, review 2027-11-22, sources differ: minimum-age): Fra 13 år.',
      '',
      '# Sources that no fact names',
      '',
      '- norden-mitid (a side of a disagreement): https://norden.org',
      '- politi-fraud: https://politi.dk',
      '',
      '# 1 disagreements',
      '',
      '## Hvor gammel?',
      'minimum-age',
      '- fifteen (not chosen; norden-mitid): 15.',
      '- thirteen (chosen; mitid-about): 13.',
      'Decided 2026-11-22, because official: Vi siger 13.',
      '',
    ].join('\n'),
  );
});

describe('from the command line', { timeout: 60_000 }, () => {
  test('content:due lists every fact once its review has come, with addresses', () => {
    const { status, stdout, stderr } = run('content-due.mjs', '2099-01-01');
    expect([status, stderr]).toEqual([0, '']);
    for (const id of Object.keys(facts)) expect(stdout).toContain(`    ${id}: `);
    expect(stdout).toContain('  https://sikkerdigital.dk/cyberhotline\n');
    expect(stdout).toContain('    src/lib/content/guidance/da/mitid-foerste-gang.md\n');
  });

  test('content:due asks for a day', () => {
    const { status, stdout, stderr } = run('content-due.mjs', 'soon');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('npm run content:due -- 2027-03-01');
  });

  test.each([
    ['da', 'Hvor gammel skal du være?', 'Et vidne skal være fyldt 18 år.'],
    ['en', 'How old must you be?', 'A witness must be at least 18 years old.'],
  ])('content:report prints everything in %s', (lang, question, statement) => {
    const { status, stdout, stderr } = run('content-report.mjs', lang);
    expect([status, stderr]).toEqual([0, '']);
    for (const id of Object.keys(facts)) expect(stdout).toContain(`\n- ${id} (`);
    for (const id of Object.keys(disagreements)) expect(stdout).toContain(`\n${id}\n- `);
    expect(stdout).toContain(question);
    expect(stdout).toContain(statement);
  });
});
