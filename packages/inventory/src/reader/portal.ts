import type pg from 'pg';

/** What pg calls while it carries out something that was submitted. */
interface Described extends pg.Submittable {
  handleRowDescription(message: { fields: pg.FieldDef[] }): void;
  handleError(error: Error): void;
  handleReadyForQuery(): void;
}

/** The columns of an open portal, which that does not run, as a `fetch` would. */
export function describePortal(client: pg.ClientBase, name: string): Promise<readonly pg.FieldDef[]> {
  return new Promise((resolve, reject) => {
    let fields: readonly pg.FieldDef[] = [];
    const description: Described = {
      submit(connection) {
        connection.describe({ type: 'P', name }, true);
        connection.sync();
      },
      handleRowDescription(message) {
        fields = message.fields;
      },
      handleError: reject,
      handleReadyForQuery: () => resolve(fields),
    };
    client.query(description);
  });
}
