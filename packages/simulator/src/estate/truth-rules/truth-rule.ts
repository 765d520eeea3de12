import type { OperationName } from '../../estate.ts';

/** What identifies a row, how it is listed and when it counts as absent: written down here once more, so that the simulator agrees with no one's mistakes. */
export interface TruthRule {
  readonly type: string;
  readonly operation: OperationName;
  /** The field of the listed item, or of the holder's, that holds the rows. */
  readonly rows?: string;
  /** Parts of the identity, paths of fields. `A|B`: the first that is set; `$parent.X`: of the parent or holder; `$account`, `$region`: of the scope. */
  readonly id: readonly string[];
  /** Rows in these states ended. Compared without regard to case. */
  readonly gone?: { readonly path: string; readonly states: readonly string[] };
  /** Rows come inside those of another type. */
  readonly holder?: string;
  /** Listed once per row of another type. */
  readonly parent?: {
    readonly type: string;
    readonly input: string;
    readonly from: string;
    readonly only?: { readonly path: string; readonly states: readonly string[] };
    /** The parent's field that names its owner: asked about are the account's own parents, or those of others. */
    readonly owner?: { readonly path: string; readonly other?: true };
    /** Listed under rows of other types too, each by its field that names it. */
    readonly alsoUnder?: Readonly<Record<string, string>>;
    /** Listed under its own rows too: a tree. */
    readonly recursive?: true;
    /** Where the rows name what they were listed under, if not by the name of the input. */
    readonly named?: string;
    /** What the rows have under the name of the input is not what they were listed under. */
    readonly reused?: true;
    /**
     * Further inputs, from the parent, `A.B` being the member B of the input A; of a list, a listing for each element. `$parent.X`: of the
     * parent's own parent or holder; `$region`: of the scope.
     */
    readonly also?: Readonly<Record<string, string>>;
  };
  /** What a call of its own tells of each row, or of each kind of rows one of several calls. */
  readonly detail?: TruthDetail | readonly TruthDetail[];
  /**
   * A call that tells the tags of a row, which are then in its field `Tags`. `within`: the field of what it lists that holds them, where it
   * describes several rows at once and takes a list (or, `alone`, one row); left out where it lists the tags themselves, or (`mapped`) is
   * one object that has them all.
   */
  readonly tags?: {
    readonly operation: OperationName;
    readonly input: string;
    readonly from: string;
    readonly within?: string;
    readonly alone?: true;
    readonly mapped?: true;
    readonly also?: Readonly<Record<string, string>>;
  };
  /** The field that names the owner of a row, by its id or in an ARN: of what others own, neither details nor tags are asked for. */
  readonly owner?: string;
  /** What is asked for. */
  readonly asked?: Readonly<Record<string, string>>;
  /** Only the accounts that one of these listings names are told; nothing is true of the others. */
  readonly toldTo?: readonly { readonly operation: OperationName; readonly path: string }[];
  /** Listed once per value of an input; the answers about one thing make one row. */
  readonly each?: { readonly input: string; readonly values: readonly string[] };
  /** Listed once per value that another operation lists. */
  readonly among?: { readonly input: string; readonly operation: OperationName };
  /** What is listed are bare values: the field that a row has its value in. */
  readonly value?: string;
  /** What stands before ids where they are listed, and not where they are known by. */
  readonly prefixes?: readonly string[];
  /** Only the rows that rows of another type name. */
  readonly namedBy?: { readonly type: string; readonly field: string; readonly by: string };
  readonly secrets?: readonly string[];
  /** Fields that change by themselves. */
  readonly volatile?: readonly string[];
  readonly global?: true;
}

/**
 * Under a name of its own, or `spread` over the row: the answer, the fields of its member of that name, where it has one, being the row's own,
 * `less` some that are about the call.
 */
export type TruthDetail = {
  readonly operation: OperationName;
  readonly input: string;
  /** The field that names the row, where that is not called as the input. */
  readonly from?: string;
  /** The rows that are asked about. */
  readonly only?: { readonly path: string; readonly states: readonly string[] };
  /** Of what others own it is asked for as well. */
  readonly ofOthers?: true;
} & ({ readonly as: string } | { readonly spread: string | null; readonly less?: readonly string[] });
