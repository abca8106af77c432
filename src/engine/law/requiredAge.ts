/**
 * From this age on, whoever is in one of the years known here must take a required distribution, and it comes out first. Those
 * born in 1960 or later begin at 75, but none of them is as old as this yet.
 * @see IRC 401(a)(9)(C)(v)
 */
export const REQUIRED_FROM_AGE = 73;
