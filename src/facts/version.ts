/** Changes whenever the same posting may give another analysis; stored with every analysis. */
export const ANALYSIS_VERSION = 2;
