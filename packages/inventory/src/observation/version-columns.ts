/** The columns of a version, in the order in which they are copied into the history. */
export const VERSION_COLUMNS = 'account_id, region, type, id, arn, name, parent_id, tags, attributes, links, addresses';
