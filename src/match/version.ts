/** Changes whenever the same analysis and profile may give another match; stored with every match. */
export const SCORER_VERSION = 5;
