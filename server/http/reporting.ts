/** Where browsers tell what a policy has kept from happening. */
const reportsPath = '/api/reports';

/** Names the place for the policies' `report-to` (Reporting API); `report-uri` is for browsers that know no other. */
export const reportingEndpoints = { 'reporting-endpoints': `policy="${reportsPath}"` };

export const reportDirectives = ['report-to policy', `report-uri ${reportsPath}`];
