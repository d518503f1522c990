/** What crawlers fetch to learn what there is. It may be kept for as long as news may wait. */
export const mapDocument = { type: 'application/xml; charset=utf-8', seconds: 300 } as const;

/** What changes with the settings, or with a name of the newsroom. */
export const settledSeconds = 3600;
