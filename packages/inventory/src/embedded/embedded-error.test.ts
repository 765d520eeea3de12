import { describe, expect, test } from 'vitest';
import { explainFailure, isPortTaken } from './embedded-error.ts';

const explained = (output: string) => explainFailure('starting PostgreSQL', output, '/data/embedded').message;

describe('explainFailure', () => {
  test('a full disk names the disk and CADASTRE_HOME', () => {
    expect(explained('FATAL:  could not write to file "pg_wal/xlogtemp.42": No space left on device\n')).toBe(
      'the disk that holds /data/embedded is full, so starting PostgreSQL failed. Free some space there, or set CADASTRE_HOME to a directory on another disk.',
    );
  });

  test('a read-only file system names CADASTRE_HOME', () => {
    expect(explained('initdb: error: could not create directory "/data/embedded/data.new": Read-only file system')).toBe(
      '/data/embedded is on a read-only file system, so starting PostgreSQL failed. Set CADASTRE_HOME to a writable directory.',
    );
  });

  test('too little memory says how much is needed', () => {
    expect(explained('FATAL:  could not map anonymous shared memory: Cannot allocate memory')).toBe(
      'there is not enough free memory for PostgreSQL (it needs about 200 MB), so starting PostgreSQL failed. Free some.',
    );
  });

  test('missing libraries ask for an installation with scripts', () => {
    expect(explained('postgres: error while loading shared libraries: libicuuc.so.60: cannot open shared object file')).toBe(
      'the embedded PostgreSQL is not installed completely, so starting PostgreSQL failed. Run npm install again with install scripts allowed. ' +
        'It said: postgres: error while loading shared libraries: libicuuc.so.60: cannot open shared object file',
    );
  });

  test('anything else is quoted', () => {
    expect(explained('FATAL:  a\nDETAIL:  b\n')).toBe('starting PostgreSQL failed. It said: FATAL:  a\nDETAIL:  b');
  });
});

test('a taken port is told apart from other failures', () => {
  expect(
    isPortTaken('LOG:  could not bind IPv4 address "127.0.0.1": Address already in use\nHINT:  Is another postmaster already running'),
  ).toBe(true);
  expect(isPortTaken('FATAL:  data directory "x" has wrong ownership')).toBe(false);
});
